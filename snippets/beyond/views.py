from array import array
from ctypes import c_byte
from mmap import mmap
from multiprocessing import RawArray
from multiprocessing.shared_memory import SharedMemory

try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def write(view):
    view[0] = 7


def try_each(other, block):
    print("memory         as it is  its memoryview")
    for name, memory in (
        ("bytearray", bytearray(4)),
        ("array", array("i", bytes(4))),
        ("mmap", mmap(-1, 4)),
        ("c_byte * 4", (c_byte * 4)()),
        ("RawArray", RawArray("b", 4)),
        ("SharedMemory", block),
    ):
        shareable = interpreters.is_shareable(memory)
        with memoryview(getattr(memory, "buf", memory)) as view:
            other.call(write, view.cast("B").cast("i"))
            print(f"{name:13}  {shareable!s:8}  {bytes(view)[0]}")


if __name__ == "__main__":
    other = interpreters.create()
    block = SharedMemory(create=True, size=4)
    try:
        try_each(other, block)
    finally:
        other.close()
        block.close()
        block.unlink()
