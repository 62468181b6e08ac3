import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from secrets import token_hex

SHM, PREFIX = Path("/dev/shm"), "myapp-"


@contextmanager
def locked(path: Path, how: int) -> Iterator[None]:
    file = os.open(path, os.O_RDONLY)
    try:
        flock(file, how)
        yield
    finally:
        os.close(file)


def sweep() -> None:
    for path in SHM.glob(f"{PREFIX}*"):
        with suppress(BlockingIOError, FileNotFoundError, PermissionError):
            with locked(path, LOCK_EX | LOCK_NB):
                path.unlink()


@contextmanager
def owned_block(size: int) -> Iterator[SharedMemory]:
    """Create a block, after removing those that killed programs have left."""
    with ExitStack() as held, ExitStack() as at_end:
        with locked(SHM, LOCK_EX):
            sweep()
            block = SharedMemory(PREFIX + token_hex(4), create=True, size=size)
            at_end.callback(block.close)
            at_end.callback(block.unlink)
            held.enter_context(locked(SHM / block.name, LOCK_SH))
        yield block


def main() -> None:
    with owned_block(1_000_000) as block:
        print("using", block.name)


if __name__ == "__main__":
    main()
