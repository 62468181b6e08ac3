"""Starting, waiting for and ending processes: what `multiprocessing.popen_*` calls, as
`os` and `signal` have it."""

import atexit
import errno
import io
import linecache
import os
import random
import signal
import threading
import time
import warnings
from multiprocessing import (
    context,
    heap,
    popen_fork,
    popen_spawn_posix,
    process,
    reduction,
    resource_tracker,
    spawn,
    util,
)

from inbrowser import FIRST_PID, checked, failure, system, threads, unable

started = None  # the process object that a forked child is to run
children = set()  # pids that were not waited for


def reserve() -> int:
    number = checked(system.reserve(), errno.EAGAIN)
    children.add(FIRST_PID + number)
    return number


def launch_spawned(popen, process_obj, preparation=None):
    """`popen_spawn_posix.Popen._launch`: a fresh worker unpickles the object."""
    popen.number = reserve()
    data = pickled(popen, process_obj, preparation)
    system.spawn(popen.number, data, process_obj._name)
    named(popen)


def pickled(popen, process_obj, preparation=None) -> bytes:
    buffer = io.BytesIO()
    try:
        prepared = preparation or spawn.get_preparation_data(process_obj._name)
        context.set_spawning_popen(popen)
        reduction.dump(dict(os.environ), buffer)
        reduction.dump(prepared, buffer)
        reduction.dump(process_obj, buffer)
    except BaseException:
        system.unreserve(popen.number)
        raise
    finally:
        context.set_spawning_popen(None)
    return buffer.getvalue()


def launch_forked(popen, process_obj):
    """`popen_fork.Popen._launch`: a worker starts from a copy of this interpreter."""
    global started
    if len(threads.alive) > 1:
        warn_of_threads()
    started, popen.number = process_obj, reserve()
    system.fork(popen.number, process_obj._name)
    started = None
    named(popen)


def warn_of_threads():
    """As os.fork() does, at its line in CPython's popen_fork.py."""
    path = popen_fork.__file__
    lines = enumerate(linecache.getlines(path, vars(popen_fork)), 1)
    warnings.warn_explicit(
        f"This process (pid={os.getpid()}) is multi-threaded, use of fork() may lead "
        "to deadlocks in the child.",
        DeprecationWarning,
        path,
        next((number for number, line in lines if "os.fork()" in line), 1),
        popen_fork.__name__,
        vars(popen_fork).setdefault("__warningregistry__", {}),
    )


def named(popen):
    popen.finalizer = util.Finalize(popen, int)  # as CPython's, which closes its pipes
    popen.pid = popen.sentinel = FIRST_PID + popen.number


def run_forked() -> int:
    """The child's part of fork(): the rest of the copied stack is never returned to."""
    from inbrowser import forkserver
    from inbrowser.start import bootstrapped, exit_code, finish

    threads.forked()
    children.clear()
    threading._after_fork()
    random.seed()
    atexit._clear()
    atexit.register(util._exit_function)
    if started is None:
        return finish(exit_code(lambda: bootstrapped(forkserver.request)), True)
    return finish(started._bootstrap(parent_sentinel=parent_pid()) & 255, True)


popen_spawn_posix.Popen._launch = launch_spawned
popen_fork.Popen._launch = launch_forked


heap.Arena._dir_candidates = ["/dev/shm"]  # whose files mmap() puts into shared memory


def waitpid(pid, options=0):
    if pid == -1:
        raise unable("waitpid")
    if pid not in children:
        raise failure(errno.ECHILD)
    number = pid - FIRST_PID
    code = system.poll(number)
    if code is None:
        if options & os.WNOHANG:
            return 0, 0
        system.awaited(number)
    while code is None:
        threads.wait(system.state_word(number), system.alive, -1)
        code = system.poll(number)
    children.discard(pid)
    return pid, -code if code < 0 else code << 8


def waitstatus_to_exitcode(status):
    return -status if 0 < status < 256 else status >> 8


def kill(pid, sig):
    if pid == os.getpid():
        if callable(signal.getsignal(sig)):
            return real_raise_signal(sig)
        if sig and signal.getsignal(sig) != signal.SIG_IGN:
            system.exit_now(-int(sig))
        return None
    if not 0 <= pid - FIRST_PID < 1024 or not system.kill(pid - FIRST_PID, int(sig)):
        if pid not in children:
            raise failure(errno.ESRCH)


def killpg(pgid, sig):
    """A program that was started is a group, with its resource tracker."""
    system.kill_group(pgid - FIRST_PID, int(sig))


def raise_signal(signalnum):
    kill(os.getpid(), signalnum)


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    threads.Waiting().wait(threads.ending(seconds))


real_signal, real_raise_signal = signal.signal, signal.raise_signal


def set_signal(signalnum, handler):
    """A signal without a Python handler ends a process from outside: say which have."""
    old = real_signal(signalnum, handler)
    handled = handler is signal.SIG_IGN or callable(handler)
    system.handled(int(signalnum), handled)
    return old


def note_resource(tracker, message=None):
    """The page keeps what the tracker would be told, and runs it at the end."""
    system.track((message or b"").decode("ascii"))


def fork():
    raise unable("fork")


def no_stdin_left():
    """A child's standard input is empty already."""


resource_tracker.ResourceTracker._ensure_running_and_write = note_resource
util._close_stdin = no_stdin_left


def put(module, function, name=None) -> None:
    """Into the place of CPython's, under its name, so that it can be pickled."""
    name = name or function.__name__
    function.__name__ = function.__qualname__ = name
    function.__module__ = module.__name__
    setattr(module, name, function)


def _exit(status):
    system.exit_now(status & 255)


def abort():
    system.exit_now(-int(signal.SIGABRT))


def parent_pid():
    return FIRST_PID + system.parent()


def getppid():
    """1 where the parent has ended, as on Linux."""
    parent = system.parent()
    return parent_pid() if parent >= 0 and system.poll(parent) is None else 1


def cpu_count():
    return system.cpu_count()


def sched_getaffinity(pid):
    return set(range(cpu_count()))


def posix_fallocate(fd, offset, length):
    """Files of the shared memory have the room that they are long."""
    os.ftruncate(fd, max(os.fstat(fd).st_size, offset + length))


calls = waitpid, waitstatus_to_exitcode, kill, killpg, fork, abort, _exit, getppid
for function in *calls, cpu_count, sched_getaffinity, posix_fallocate:
    put(os, function)
os.process_cpu_count = cpu_count
put(time, sleep)


def bind() -> None:
    put(signal, raise_signal)
    put(signal, set_signal, "signal")
    random.seed()  # all processes start from one snapshot
    real_signal(63, lambda number, frame: system.freeze())
    system.handled(int(signal.SIGINT), True)
    process._current_process._parent_pid = None
    if system.dying():
        system.freeze()
