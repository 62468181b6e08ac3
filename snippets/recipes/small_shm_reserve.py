import os
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

SIZE = 500_000


@contextmanager
def reserved_block(size: int) -> Iterator[SharedMemory]:
    block = SharedMemory(create=True, size=size)
    try:
        with open(f"/dev/shm/{block.name}", "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, size)
        yield block
    finally:
        block.unlink()
        block.close()


def fill(block: SharedMemory) -> None:
    block.buf[:SIZE] = b"x" * SIZE


def main() -> None:
    with reserved_block(SIZE) as block:
        worker = Process(target=fill, args=(block,), daemon=True)
        worker.start()
        worker.join()
        if worker.exitcode:
            raise ChildProcessError(f"worker: exit code {worker.exitcode}")
        print(bytes(block.buf[:SIZE]).count(b"x"), "bytes reserved and filled")


if __name__ == "__main__":
    main()
