from ctypes import sizeof
from multiprocessing import Process, Value


def write(level):
    level.get_obj().value = 0.5


if __name__ == "__main__":
    level = Value("d", 7)
    inner = level.get_obj()
    print(inner, sizeof(inner), "bytes")
    worker = Process(target=write, args=(level,))
    worker.start()
    worker.join()
    print(inner.value, level.value)
