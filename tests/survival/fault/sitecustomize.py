"""Does one bad thing to a program and its processes, once, at a moment it waits for.

FAULT says what and when, as in `kill parent wait` or `refuse start 2`; the file that
FAULT_MARK names is made at that moment. FAULT_FILES is the program's own file and
those that it imports: other Pythons that it starts (resource tracker, fork server) are
left alone.
"""

import builtins
import errno
import functools
import os
import select
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from multiprocessing import connection, context, heap, pool, process, synchronize

try:
    import _posixshmem
    import fcntl
except ImportError:
    _posixshmem = fcntl = None

LINES = 10  # of the program's own, after which a worker is in the middle of its work
WHAT, WHO, *WHEN = os.environ["FAULT"].split()
FILES = os.environ["FAULT_FILES"].split(os.pathsep)
FIRST = int(os.environ.setdefault("FAULT_FIRST", str(os.getpid())))

started_as = [*map(os.path.basename, sys.orig_argv[1:])]
run = [] if "-c" in started_as else [file for file in FILES if file in started_as]
runs_program, PROGRAM = bool(run), (run or FILES)[0]
worker = runs_program and os.getpid() != FIRST
begun = made = 0


def role() -> str:
    if os.getpid() == FIRST:
        return "parent"
    return "worker" if worker else ""


def once() -> bool:
    """Whether this process is the first one that gets here."""
    try:
        os.close(os.open(os.environ["FAULT_MARK"], os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def moment(name: str) -> None:
    """A process has come to one of the moments `wait`, `print`, `lock`, `work`."""
    here = role()
    if name not in WHEN or (here == "parent" and name == "wait" and not begun):
        return
    if threading.current_thread() is not threading.main_thread():
        return
    if WHAT == "kill" and here == WHO and once():
        os.kill(os.getpid(), signal.SIGKILL)
    if WHAT in ("SIGINT", "SIGTERM", "SIGKILL") and here == "parent" and once():
        os.killpg(0, getattr(signal, WHAT))


def refuse(what: str, number: int, code: int) -> None:
    """Fail as the kernel does, at the start or the creation with the number."""
    asked = WHAT == "refuse" and WHO == what and role() == "parent"
    if asked and [str(number)] == WHEN and once():
        raise OSError(code, os.strerror(code))


def around(owner, name: str, before, after=None) -> None:
    function = getattr(owner, name)

    @functools.wraps(function)
    def wrapped(*args, **options):
        before()
        result = function(*args, **options)
        if after:
            after()
        return result

    setattr(owner, name, wrapped)


def waits() -> None:
    moment("wait")


def starts() -> None:
    global begun
    refuse("start", begun + 1, errno.EAGAIN)


def started() -> None:
    global begun
    begun += 1


def makes() -> None:
    global made
    made += 1
    refuse("create", made, errno.ENOSPC)


for owner, name in (
    (time, "sleep"),
    (connection, "wait"),
    (pool.ApplyResult, "wait"),
    (Future, "result"),
    (subprocess.Popen, "wait"),
    (subprocess.Popen, "communicate"),
):
    around(owner, name, waits)
around(builtins, "print", lambda: None, lambda: moment("print"))
around(process.BaseProcess, "join", waits)
around(process.BaseProcess, "start", starts, started)
around(subprocess.Popen, "__init__", starts, started)
around(heap.Arena, "__init__", makes)
around(synchronize.SemLock, "__init__", makes)

# What is ready at once is no wait: only where the process would stop, it is one.
receive = connection.Connection._recv_bytes


def recv_bytes(self, *args):
    if not select.select([self.fileno()], [], [], 0)[0]:
        waits()
    return receive(self, *args)


connection.Connection._recv_bytes = recv_bytes


def by_program() -> bool:
    """Whether the program itself took the lock, and not multiprocessing for itself."""
    frame, file = sys._getframe(2), __file__
    while frame and ("multiprocessing" in file or file in (__file__, "<string>")):
        file, frame = frame.f_code.co_filename, frame.f_back
    return os.path.basename(file) == PROGRAM


def make_methods(self) -> None:
    semlock = self._semlock

    def acquire(block=True, timeout=None):
        if not semlock.acquire(False):
            if not block:
                return False
            waits()
            if not semlock.acquire(True, timeout):
                return False
        if semlock.maxvalue == 1 and by_program():
            moment("lock")
        return True

    self.acquire, self.release = acquire, semlock.release


synchronize.SemLock._make_methods = make_methods
synchronize.SemLock.__enter__ = lambda self: self.acquire()

if fcntl:
    take = fcntl.flock

    def flock(file, how):
        if how & (fcntl.LOCK_UN | fcntl.LOCK_NB):
            return take(file, how)
        try:
            take(file, how | fcntl.LOCK_NB)
        except BlockingIOError:
            waits()
            take(file, how)
        moment("lock")

    fcntl.flock = flock
    open_block = _posixshmem.shm_open

    def shm_open(path, flags=os.O_RDWR, **options):
        if flags & os.O_CREAT:
            makes()
        return open_block(path, flags, **options)

    _posixshmem.shm_open = shm_open


def watch_lines() -> None:
    """Make the moment `work` after some lines of the program, not at its import."""
    lines = 0

    def local(frame, event, argument):
        nonlocal lines
        if event == "line" and frame.f_code.co_name != "<module>":
            lines += 1
            if lines == LINES:
                moment("work")
        return local

    def called(frame, event, argument):
        if os.path.basename(frame.f_code.co_filename) == PROGRAM:
            return local

    sys.settrace(called)


def bootstrap(self, *args, **options):
    global worker
    worker = True
    if "work" in WHEN:
        watch_lines()
    return run_worker(self, *args, **options)


run_worker = process.BaseProcess._bootstrap
process.BaseProcess._bootstrap = bootstrap
if worker and "work" in WHEN:
    watch_lines()
if method := os.environ.get("START_METHOD"):
    context._default_context._default_context = context._concrete_contexts[method]
