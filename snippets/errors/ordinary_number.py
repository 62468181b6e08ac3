from ctypes import c_double
from multiprocessing import RawValue, get_context


def show(number):
    print("child", number.value)


def send(number):
    child = get_context("spawn").Process(target=show, args=(number,))
    try:
        child.start()
        child.join()
    except AttributeError as error:
        print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    number = c_double(2.5)
    send(number)
    shared = RawValue(c_double)
    send(number)
