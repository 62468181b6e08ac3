from ctypes import Structure, c_ubyte, c_uint
from multiprocessing import get_context

spawn = get_context("spawn")


class Record(Structure):
    _fields_ = [("a", c_uint, 8), ("b", c_uint, 8), ("plain", c_ubyte)]


def write(record, stop):
    while not stop.value:
        for _ in range(1000):
            record.a = 1
            record.a = 2


def count_lost(record, name):
    for turn in range(3_000_000):
        number = turn & 255
        setattr(record, name, number)
        if getattr(record, name) != number:
            return True
    return False


if __name__ == "__main__":
    print("field", "byte", "lost", sep="  ")
    for name in "b", "plain":
        record, stop = spawn.RawValue(Record), spawn.RawValue("b")
        writer = spawn.Process(target=write, args=(record, stop))
        writer.start()
        lost = count_lost(record, name)
        stop.value = 1
        writer.join()
        print(name, getattr(Record, name).offset, lost, sep="  ")
