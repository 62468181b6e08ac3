from ctypes import c_char_p
from multiprocessing import Process, Value


def show(text):
    print("child reads", len(text.value), "bytes")


if __name__ == "__main__":
    text = Value(c_char_p, b"x" * 10**7)
    child = Process(target=show, args=(text,))
    child.start()
    child.join()
    print("exitcode", child.exitcode)
