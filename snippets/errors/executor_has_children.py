from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process, Value


def keep(number):
    global shared
    shared = number


def double(number):
    number.value *= 2


def outer():
    inner = Process(target=double, args=(shared,))
    inner.start()
    inner.join()
    return inner.exitcode


if __name__ == "__main__":
    number = Value("i", 21)
    options = {"initializer": keep, "initargs": (number,)}
    with ProcessPoolExecutor(**options) as executor:
        print("exitcode", executor.submit(outer).result())
    print("number", number.value)
