"""`subprocess` for one program: another Python, as a fresh worker of this page."""

import _pyio
import io
import json
import os
import selectors
import subprocess
import sys
from types import SimpleNamespace

from inbrowser import FIRST_PID, processes, system, unable

NOTHING = -1  # as calls.js has it
FLAGS = set("uEPBsIOqc")


def program(args, shell: bool) -> dict:
    """What a command runs, if it is Python. Raises NotImplementedError if not."""
    words = [os.fspath(word) for word in ([args] if isinstance(args, str) else args)]
    if shell or words[0] != sys.executable:
        raise unable("start", words[0].split()[0])
    rest = words[1:]
    flags = ""
    while rest and rest[0].startswith("-") and rest[0] != "-":
        flags = rest.pop(0)[1:]
        if set(flags) - FLAGS:
            raise unable("option", f"-{flags}")
        if "c" in flags:
            return {"code": rest[0], "argv": rest[1:]}
    if rest and rest[0] != "-":
        return {"file": rest[0], "argv": rest[1:]}
    return {"code": None, "argv": rest[1:]}


def stream(popen, fd: int, handle: int) -> int | None:
    """What a program gets as a standard stream: a pipe, its parent's, or nothing."""
    if handle in (-1, fd):
        return None
    if handle == getattr(popen, "_devnull", None):
        return NOTHING
    pipe = system.pipe_of(handle, fd > 0)
    if not pipe and handle > 2:
        raise unable("stream")
    return pipe


def execute_child(popen, args, executable, preexec_fn, close_fds, pass_fds, cwd, env,
                  startupinfo, creationflags, shell, *rest):  # fmt: skip
    told = program(args, shell)
    told["env"] = dict(os.environ if env is None else env)
    told["cwd"] = os.fspath(cwd or os.getcwd())
    handles = rest[:6]
    theirs = handles[0], handles[3], handles[5]
    streams = [stream(popen, fd, handle) for fd, handle in enumerate(theirs)]
    number = processes.reserve()
    popen.pid, popen._child_created = FIRST_PID + number, True
    name = os.path.basename(told.get("file", "python"))
    system.start_program(number, json.dumps(told), streams, name)
    popen._close_pipe_fds(*handles)


subprocess._can_fork_exec = True
subprocess._PopenSelector = selectors.SelectSelector
# a thread that waits for a pipe lets others run, which only os.read() does
subprocess.io = SimpleNamespace(**{**vars(io), "open": _pyio.open})
subprocess.Popen._execute_child = execute_child
subprocess._del_safe.waitpid = processes.waitpid
subprocess._del_safe.waitstatus_to_exitcode = processes.waitstatus_to_exitcode
subprocess._del_safe.WIFSTOPPED = lambda status: False
subprocess._del_safe.WNOHANG = os.WNOHANG
