import time
from ctypes import c_void_p, sizeof
from multiprocessing import get_context

spawn = get_context("spawn")


def write(shared, number, begun, stop):
    begun.set()
    while not stop.value:
        for _ in range(1000):
            shared.value = 0
            shared.value = number


def is_torn(shared, number, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for _ in range(1000):
            if shared.value not in (0, number):
                return True
    return False


if __name__ == "__main__":
    print("type", "bytes", "torn", sep="  ")
    for kind, number in ("i", -1), ("q", -1), ("d", -0.1):
        shared, stop = spawn.RawValue(kind), spawn.RawValue("b")
        begun = spawn.Event()
        writer = spawn.Process(target=write, args=(shared, number, begun, stop))
        writer.start()
        begun.wait()
        wide = sizeof(shared) > sizeof(c_void_p)
        torn = is_torn(shared, number, seconds=12 if wide else 0.5)
        stop.value = 1
        writer.join()
        print(kind, sizeof(shared), torn, sep="  ")
