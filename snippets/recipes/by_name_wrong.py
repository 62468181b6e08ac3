import os
from multiprocessing.shared_memory import SharedMemory
from struct import Struct, error

LEVELS = Struct("<8s 3d")
KIND = b"levels 1"


def read(name):
    block = SharedMemory(name)
    try:
        kind, *levels = LEVELS.unpack_from(block.buf)
        if kind != KIND:
            raise ValueError(f"{kind} is not {KIND}")
        return levels
    finally:
        block.close()


if __name__ == "__main__":
    name = f"levels-{os.getpid()}"
    for content in b"counts 7" + bytes(24), b"levels 1":
        block = SharedMemory(name, create=True, size=len(content))
        try:
            block.buf[: len(content)] = content
            print(read(name))
        except (ValueError, error) as refused:
            print(type(refused).__name__, refused)
        finally:
            block.close()
            block.unlink()
    try:
        read(name)
    except FileNotFoundError as missing:
        print(type(missing).__name__, missing.strerror)
