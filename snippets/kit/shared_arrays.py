# /// script
# dependencies = ["numpy"]
# ///
"""NumPy arrays that processes share, removed whatever happens to the program."""

from __future__ import annotations

import math
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from ctypes import addressof, c_char
from multiprocessing import Process, resource_tracker
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from secrets import token_hex

import numpy

try:
    from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, LOCK_UN, flock
except ImportError:
    flock = None

SHM, PREFIX = Path("/dev/shm"), "shared-array-"


class SharedArray:
    """An array in shared memory; what is sent to another process is its name."""

    def __init__(self, block: SharedMemory, shape: tuple[int, ...], dtype) -> None:
        start = addressof(c_char.from_buffer(block.buf))
        memory = (c_char * block.size).from_address(start)
        memory.block = block
        self.name = block.name
        self.array = numpy.ndarray(shape, dtype, memory)

    def __reduce__(self):
        return attach, (self.name, self.array.shape, self.array.dtype)


@contextmanager
def shared_zeros(shape: int | tuple[int, ...], dtype="f8") -> Iterator[SharedArray]:
    """Create an array of zeros; the end of `with` removes its memory."""
    shape = tuple(numpy.atleast_1d(shape).tolist())
    dtype = numpy.dtype(dtype)
    if dtype.hasobject:
        raise TypeError(f"{dtype} holds Python objects, which cannot be shared")
    with ExitStack() as at_end:
        with signals_put_off():
            block = create(max(1, math.prod(shape) * dtype.itemsize), at_end)
        yield SharedArray(block, shape, dtype)


@contextmanager
def shared_copy(array: numpy.ndarray) -> Iterator[SharedArray]:
    """Copy an array into shared memory; the end of `with` removes it."""
    if isinstance(array, numpy.ma.MaskedArray):
        raise TypeError("a masked array: share its data and its mask")
    with shared_zeros(array.shape, array.dtype) as shared:
        shared.array[...] = array
        del array
        yield shared


def attach(name: str, shape: tuple[int, ...], dtype) -> SharedArray:
    """Open the array of another process, which stays in charge of removing it."""
    if sys.version_info >= (3, 13):
        return SharedArray(SharedMemory(name, track=False), shape, dtype)
    attached.add(name)
    return SharedArray(SharedMemory(name), shape, dtype)


if sys.version_info < (3, 13):
    attached: set[str] = set()
    register = resource_tracker.register

    def register_others(name: str, kind: str) -> None:
        if name.lstrip("/") not in attached:
            register(name, kind)

    resource_tracker.register = register_others


def create(size: int, at_end: ExitStack) -> SharedMemory:
    has_files = flock is not None and SHM.is_dir()
    held = at_end.enter_context(ExitStack())
    with locked(SHM, LOCK_EX) if has_files else nullcontext():
        if has_files:
            sweep()
        block = SharedMemory(PREFIX + token_hex(6), create=True, size=size)
        at_end.callback(remove, block, os.getpid())
        if has_files:
            file = held.enter_context(locked(SHM / block.name, LOCK_SH, os.O_RDWR))
            os.posix_fallocate(file, 0, size)
    return block


def remove(block: SharedMemory, owner: int) -> None:
    if os.getpid() == owner:
        with signals_put_off(), suppress(FileNotFoundError):
            block.unlink()


def sweep() -> None:
    """Remove what killed programs have left: blocks that nobody holds a lock on."""
    for path in SHM.glob(f"{PREFIX}*"):
        with suppress(BlockingIOError, FileNotFoundError, PermissionError):
            with locked(path, LOCK_EX | LOCK_NB):
                path.unlink()


@contextmanager
def locked(path: Path, how: int, mode: int = os.O_RDONLY) -> Iterator[int]:
    file = os.open(path, mode)
    try:
        flock(file, how)
        yield file
    finally:
        if how != LOCK_SH:
            flock(file, LOCK_UN)
        os.close(file)


@contextmanager
def signals_put_off() -> Iterator[None]:
    """Let Ctrl-C and SIGTERM wait until the end of `with`."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    late: list[int] = []
    with ExitStack() as at_end:
        at_end.callback(lambda: [signal.raise_signal(number) for number in late])
        for number in (signal.SIGINT, signal.SIGTERM):
            at_end.callback(signal.signal, number, signal.getsignal(number))
            signal.signal(number, lambda number, frame: late.append(number))
        yield


def double(shared: SharedArray) -> None:
    shared.array *= 2


def main() -> None:
    with shared_copy(numpy.arange(5.0)) as shared:
        worker = Process(target=double, args=(shared,))
        worker.start()
        worker.join()
        print(shared.array)


if __name__ == "__main__":
    main()
