# ruff: noqa: E402, F401, I001 - the order of the imports is what this file is for
"""What CPython's multiprocessing stands on in a browser.

`multiprocessing` and `threading` are CPython's own. Below them, in place of C modules
and system calls: locks, pipes, threads and processes that the page provides. This
package is imported once; all processes start from a snapshot of what it made.
"""

import errno
import os
from types import SimpleNamespace

FIRST_PID = 1000
system = SimpleNamespace()  # the page's calls (calls.js), once this is a process


def getpid():
    return FIRST_PID + (system.pid() if hasattr(system, "pid") else 0)


getpid.__module__ = "os"
os.getpid = getpid  # before multiprocessing.util keeps it as a default


def unable(key: str, asked: str = "") -> NotImplementedError:
    """What is raised for what cannot be, in the language of the page."""
    return NotImplementedError(system.word(key).replace("{0}", asked))


def failure(number: int) -> OSError:
    return OSError(number, os.strerror(number))


def checked(number: int, problem: int = errno.ENOSPC) -> int:
    """What the page made; it says -1 where there is no room for more."""
    if number < 0:
        raise failure(problem)
    return number


from inbrowser import threads  # before others use threading, or keep os.read
from inbrowser import events, locks, pipes, processes, forkserver, start, steps
from inbrowser import subprocesses
