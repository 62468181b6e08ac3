from ctypes import CDLL, Structure, addressof, c_char, c_ubyte, c_uint, c_void_p
from mmap import PAGESIZE, PROT_READ, mmap
from multiprocessing import Process


class Record(Structure):
    _fields_ = [("a", c_uint, 8), ("b", c_uint, 8), ("plain", c_ubyte)]


def write(writable):
    memory = mmap(-1, 2 * PAGESIZE)
    second = addressof(c_char.from_buffer(memory)) + PAGESIZE
    CDLL(None).mprotect(c_void_p(second), PAGESIZE, PROT_READ)
    record = Record.from_buffer(memory, PAGESIZE - writable)
    record.a = 1


if __name__ == "__main__":
    print("plain is byte", Record.plain.offset)
    for writable in range(1, 5):
        writer = Process(target=write, args=(writable,))
        writer.start()
        writer.join()
        print(writable, "writable bytes, exit code", writer.exitcode)
