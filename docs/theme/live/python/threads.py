"""Threads as stacks that are switched where one blocks: `_thread`, and what `threading`
took from it. Cooperative: a thread that computes without blocking lets no other run."""

import _thread
import _threading_local
import gc
import os
import queue
import threading

from inbrowser import system

main_ident = current = _thread.get_ident()
alive = {main_ident: None}  # identifier: handle
blocked = 0  # threads that wait without a time limit
collects = gc.isenabled()  # the garbage, while there is one thread


def several() -> bool:
    return len(alive) > 1


def block(waiting, endless: bool = False):
    """Let the other threads run until the promise of `waiting` is fulfilled."""
    from pyodide.ffi import run_sync

    global current, blocked
    me, blocked = current, blocked + endless
    if endless and blocked == len(alive):
        system.all_wait(True)
    try:
        return run_sync(waiting.promise)
    finally:
        if endless and blocked == len(alive):
            system.all_wait(False)
        current, blocked = me, blocked - endless
        if collects and not several():
            gc.enable()


def wait(word: int, value: int, left: float) -> None:
    """While a word of the shared memory has a value; the caller looks again."""
    if several():
        block(system.wait_async(word, value, left), left < 0)
    else:
        system.wait(word, value, left)


def wait_for_bell(seen: int, left: float) -> None:
    """Until a pipe moves or a process ends; `seen` is the bell before a look."""
    wait(system.bell_word, seen, left)


def waiting_for(call, writing: bool):
    """`os.read` or `os.write`: other threads run while it would wait for a pipe."""

    def wait_then_call(fd, data):
        pipe = several() and system.pipe_of(fd, writing)
        while pipe and several():
            seen = system.bell()
            if system.pipe_ready(pipe, writing):
                break
            wait_for_bell(seen, -1)
        return call(fd, data)

    return wait_then_call


def left_until(end: float | None) -> float:
    """Milliseconds, or -1 where there is no end."""
    return -1 if end is None else max(0.0, (end - system.clock()) * 1000)


def ending(timeout: float | None) -> float | None:
    return None if timeout is None or timeout < 0 else system.clock() + timeout


class Waiting:
    """The threads that wait for one thing."""

    def __init__(self):
        self.queue = []

    def wait(self, end: float | None) -> None:
        left = left_until(end)
        if several():
            turn = system.deferred(left)
            self.queue.append(turn)
            try:
                block(turn, left < 0)
            finally:
                if turn in self.queue:
                    self.queue.remove(turn)
        else:
            system.sleep(left)  # nobody is there who could end it

    def wake(self) -> None:
        if self.queue:
            self.queue.pop(0).resolve()


class Lock:
    def __init__(self):
        self._locked, self._waiting = False, Waiting()

    def acquire(self, blocking=True, timeout=-1):
        if timeout is not None and timeout > threading.TIMEOUT_MAX:
            raise OverflowError("timeout value is too large")
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        end = ending(timeout)
        while self._locked:
            if not blocking or left_until(end) == 0:
                return False
            self._waiting.wait(end)
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False
        self._waiting.wake()

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def _at_fork_reinit(self):
        self.__init__()

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread.lock' object")

    def __repr__(self):
        state = "locked" if self._locked else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


class Handle:
    """What `threading.Thread` keeps of its thread."""

    def __init__(self, ident=None):
        self.ident, self.daemon = ident, False
        self._runs = Lock()
        self._runs.acquire()

    def is_done(self):
        return not self._runs.locked()

    def _set_done(self):
        if self._runs.locked():
            self._runs.release()

    def join(self, timeout=-1):
        if self._runs.acquire(timeout=timeout):
            self._runs.release()


def start_joinable_thread(function, handle=None, daemon=True):
    global collects
    handle = handle or Handle()
    ident = handle.ident = 1 + max(alive)
    if not several():
        collects = gc.isenabled()
        gc.disable()  # it would follow frames of stacks that are not running
    handle.daemon, alive[ident] = daemon, handle

    def body():
        global current
        current = ident
        try:
            function()
        except SystemExit:
            pass
        finally:
            del alive[ident]
            handle._set_done()

    system.start_thread(body)
    return handle


def start_new_thread(function, args, kwargs=None):
    return start_joinable_thread(lambda: function(*args, **(kwargs or {}))).ident


def join_others():
    for handle in list(alive.values()):
        if handle is not None and not handle.daemon:
            handle.join()


def forked() -> None:
    """Only the forking thread is in the child."""
    global current, blocked
    current, blocked = main_ident, 0
    alive.clear()
    alive[main_ident] = None


def install() -> None:
    _thread.allocate_lock = _thread.allocate = Lock
    _thread.start_joinable_thread = start_joinable_thread
    _thread.start_new_thread = start_new_thread
    _thread.get_ident = threading.get_ident = lambda: current
    _thread.get_native_id = threading.get_native_id = lambda: current
    threading._start_joinable_thread = start_joinable_thread
    threading._allocate_lock = threading.Lock = threading._LockType = Lock
    threading._ThreadHandle, threading._CRLock = Handle, None
    threading._make_thread_handle, threading._set_name = Handle, None
    threading._thread_shutdown = join_others
    threading._get_main_thread_ident = lambda: main_ident
    threading.local = _threading_local.local
    rlock = threading._RLock
    rlock.__module__, rlock.__name__, rlock.__qualname__ = "_thread", "RLock", "RLock"
    main = threading._main_thread
    threading._active.pop(main._ident, None)
    main._ident = main._native_id = main_ident
    main._os_thread_handle = Handle(main_ident)
    threading._active[main_ident] = main
    threading._active_limbo_lock = threading.RLock()
    queue.SimpleQueue = queue._PySimpleQueue
    os.read, os.write = waiting_for(os.read, False), waiting_for(os.write, True)


install()
