"""The C modules below `multiprocessing.synchronize` and `shared_memory`."""

import errno
import fcntl
import os
import sys
from types import ModuleType

from inbrowser import checked, failure, system, threads, unable

RECURSIVE_MUTEX = 0
FOLDER = "/dev/shm/"


def path_of(name: str, prefix: str = "") -> str:
    return FOLDER + prefix + name.lstrip("/")


class SemLock:
    SEM_VALUE_MAX = 0x7FFFFFFF

    def __init__(self, kind, value, maxvalue, name, unlink):
        if not unlink:
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
            os.close(os.open(path_of(name, "sem."), flags))
        handle = checked(system.lock_make(value))
        self._set(handle, kind, maxvalue, None if unlink else name)

    def _set(self, handle, kind, maxvalue, name):
        self.handle, self.kind, self.maxvalue, self.name = handle, kind, maxvalue, name
        self._held, self._owner = 0, None

    @classmethod
    def _rebuild(cls, handle, kind, maxvalue, name):
        if name is not None and not os.path.exists(path_of(name, "sem.")):
            raise failure(errno.ENOENT)
        lock = object.__new__(cls)
        lock._set(handle, kind, maxvalue, name)
        return lock

    def acquire(self, block=True, timeout=None):
        if self.kind == RECURSIVE_MUTEX and self._is_mine():
            self._held += 1
            return True
        if not system.lock_acquire(self.handle):
            if not block or not self._wait(timeout):
                return False
        self._held += 1
        self._owner = threads.current
        return True

    def _wait(self, timeout: float | None) -> bool:
        end = None if timeout is None else threads.ending(max(0.0, timeout))
        system.lock_awaited(self.handle)
        while not system.lock_acquire(self.handle):
            left = threads.left_until(end)
            if left == 0:
                return False
            threads.wait(self.handle, 0, left)
        return True

    def release(self):
        if self.kind == RECURSIVE_MUTEX:
            if not self._is_mine():
                raise AssertionError(
                    "attempt to release recursive lock not owned by thread"
                )
            if self._held > 1:
                self._held -= 1
                return
        elif system.lock_value(self.handle) >= self.maxvalue:
            raise ValueError("semaphore or lock released too many times")
        self._held -= 1
        system.lock_release(self.handle)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _count(self):
        return self._held

    def _is_mine(self):
        return self._held > 0 and self._owner == threads.current

    def _get_value(self):
        return system.lock_value(self.handle)

    def _is_zero(self):
        return system.lock_value(self.handle) == 0

    def _after_fork(self):
        self._held = 0


SemLock.acquire.__qualname__ = "acquire"  # as errors of the C function name it


def sem_unlink(name):
    os.unlink(path_of(name, "sem."))


def shm_open(path, flags, mode=0o777):
    return named(path, os.open, path_of(path), flags | os.O_CLOEXEC, mode)


def shm_unlink(path):
    named(path, os.unlink, path_of(path))


def named(name, call, *arguments):
    """A call whose error names the block as the program does."""
    try:
        return call(*arguments)
    except OSError as error:
        raise OSError(error.errno, error.strerror, name) from None


def flock(fd, operation):
    """`fcntl.flock`: held by this process until it unlocks, closes the file or ends."""
    inode = os.fstat(fd if isinstance(fd, int) else fd.fileno()).st_ino
    if operation & fcntl.LOCK_UN:
        return system.file_unlock(inode)
    while not system.file_lock(inode, bool(operation & fcntl.LOCK_EX)):
        if operation & fcntl.LOCK_NB:
            raise failure(errno.EAGAIN)
        threads.wait_for_bell(system.bell(), 100)


def lockf(*arguments):
    raise unable("lockf")


fcntl.flock, fcntl.lockf = flock, lockf


def module(name: str, **contents) -> None:
    made = sys.modules[name] = ModuleType(name)
    vars(made).update(contents)


module("_multiprocessing", SemLock=SemLock, sem_unlink=sem_unlink, flags={})
module("_posixshmem", shm_open=shm_open, shm_unlink=shm_unlink)
