from ctypes import c_double
from multiprocessing import RawValue, get_context


def show(number, shared):
    print("child", number)
    shared.value = 2 * number


if __name__ == "__main__":
    number = c_double(2.5)
    shared = RawValue(c_double)
    args = number.value, shared
    child = get_context("spawn").Process(target=show, args=args)
    child.start()
    child.join()
    print("parent", shared.value)
