"""Presses Ctrl-C for a program, once: when it first prints or waits for what it began.

The file that INTERRUPTED names is made at that moment.
"""

import builtins
import functools
import os
import signal
import subprocess
from concurrent.futures import Future
from multiprocessing import pool, popen_fork

first = os.environ.setdefault("INTERRUPTED_IN", str(os.getpid()))


def interrupt() -> None:
    if str(os.getpid()) == first and not os.path.exists(os.environ["INTERRUPTED"]):
        open(os.environ["INTERRUPTED"], "x").close()
        os.killpg(0, signal.SIGINT)


def interrupted_before(owner: type, name: str) -> None:
    method = getattr(owner, name)

    @functools.wraps(method)
    def around(*args, **options):
        interrupt()
        return method(*args, **options)

    setattr(owner, name, around)


def interrupted_after(owner, name: str) -> None:
    function = getattr(owner, name)

    @functools.wraps(function)
    def around(*args, **options):
        function(*args, **options)
        interrupt()

    setattr(owner, name, around)


interrupted_after(builtins, "print")
interrupted_before(popen_fork.Popen, "wait")
interrupted_before(pool.ApplyResult, "wait")
interrupted_before(Future, "result")
interrupted_before(subprocess.Popen, "wait")
interrupted_before(subprocess.Popen, "communicate")
