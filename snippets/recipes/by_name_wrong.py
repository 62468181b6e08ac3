import os
from contextlib import closing
from multiprocessing.shared_memory import SharedMemory
from struct import Struct, error

LEVELS = Struct("<8s 3d")
KIND = b"levels 1"


def read(name):
    with closing(SharedMemory(name)) as block:
        kind, *levels = LEVELS.unpack_from(block.buf)
    if kind != KIND:
        raise ValueError(f"{kind} is not {KIND}")
    return levels


if __name__ == "__main__":
    name = f"levels-{os.getpid()}"
    good = LEVELS.pack(KIND, 0.5, 1.5, 2.5)
    for content in good, b"counts 7" + good[8:], KIND:
        block = SharedMemory(name, create=True, size=len(content))
        try:
            block.buf[: len(content)] = content
            print(len(content), read(name))
        except (ValueError, error) as refused:
            print(len(content), type(refused).__name__, refused)
        finally:
            block.unlink()
            block.close()
    try:
        read(name)
    except FileNotFoundError as missing:
        print(type(missing).__name__, os.strerror(missing.errno))
