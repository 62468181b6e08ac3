"""`subprocess` for one program: another Python, as a fresh worker of this page."""

import io
import json
import os
import select
import subprocess
import sys
from types import SimpleNamespace

from inbrowser import FIRST_PID, pipes, processes, system, threads, unable

NOTHING = -1  # as calls.js has it
FLAGS = set("uEPBsIOqc")


class End(int):
    """An end of a pipe, where `subprocess` has a file descriptor."""

    def __new__(cls, pipe: int, writing: bool):
        end = super().__new__(cls, next(pipes.handles))
        end.pipe, end.writing = pipe, writing
        system.pipe_hold(pipe, writing, system.pid(), True)
        return end

    def close(self):
        system.pipe_hold(self.pipe, self.writing, system.pid(), False)


class PipeFile(io.RawIOBase):
    def __init__(self, end: End):
        self.end = end

    def fileno(self):
        return self.end

    def readable_now(self):
        return pipes.readable(self.end.pipe)

    def readable(self):
        return not self.end.writing

    def writable(self):
        return self.end.writing

    def readinto(self, buffer):
        data = pipes.read(self.end.pipe, len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def write(self, data):
        return pipes.write(self.end.pipe, data)

    def close(self):
        if not self.closed:
            super().close()
            self.end.close()


def opened(file, mode="r", buffering=-1, **rest):
    if not isinstance(file, End):
        return open(file, mode, buffering, **rest)
    raw = PipeFile(file)
    if buffering == 0:
        return raw
    return io.BufferedWriter(raw) if file.writing else io.BufferedReader(raw)


def get_handles(popen, stdin, stdout, stderr):
    """The ends that stay here; what the child gets is kept for `execute_child`."""
    popen.streams, mine = [], []
    for writing, wanted in ((True, stdin), (False, stdout), (False, stderr)):
        end = -1
        if wanted == subprocess.PIPE:
            end = End(pipes.make(), writing)
            popen.streams.append(end.pipe)
        elif wanted == subprocess.STDOUT:
            popen.streams.append(popen.streams[1])
        elif wanted in (None, subprocess.DEVNULL):
            popen.streams.append(None if wanted is None else NOTHING)
        else:
            raise unable("stream")
        mine.append(end)
    return -1, mine[0], mine[1], -1, mine[2], -1


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


def execute_child(popen, args, executable, preexec_fn, close_fds, pass_fds, cwd, env,
                  startupinfo, creationflags, shell, *rest):  # fmt: skip
    told = program(args, shell)
    told["env"] = dict(os.environ if env is None else env)
    told["cwd"] = os.fspath(cwd or os.getcwd())
    number = processes.reserve()
    popen.pid, popen._child_created = FIRST_PID + number, True
    name = os.path.basename(told.get("file", "python"))
    system.start_program(number, json.dumps(told), popen.streams, name)


def communicate(popen, given, endtime, orig_timeout):
    """Gives the input, then reads both streams to their ends, whichever has more."""
    if popen.stdin:
        popen._stdin_write(given)
    streams = [stream for stream in (popen.stdout, popen.stderr) if stream]
    buffers = {stream: getattr(stream, "buffer", stream) for stream in streams}
    found = dict.fromkeys(streams, b"")
    while True:
        seen = system.bell()
        pipes_left = {s: b.raw.end.pipe for s, b in buffers.items()}
        pipes_left = {s: p for s, p in pipes_left.items() if not system.pipe_ended(p)}
        if not pipes_left:
            break
        ready = [s for s, pipe in pipes_left.items() if system.pipe_has(pipe)]
        for stream in ready:
            found[stream] += buffers[stream].read1(65536)
        if not ready:
            left = threads.left_until(endtime)
            if left == 0:
                raise subprocess.TimeoutExpired(popen.args, orig_timeout)
            threads.wait_for_bell(seen, left)
    for stream, buffer in buffers.items():
        found[stream] += buffer.read()
        if popen.text_mode:
            encoding, errors = stream.encoding, stream.errors
            found[stream] = popen._translate_newlines(found[stream], encoding, errors)
        stream.close()
    popen.wait(popen._remaining_time(endtime))
    return found.get(popen.stdout), found.get(popen.stderr)


def select_streams(rlist, wlist, xlist, timeout=None):
    """`select.select`, of the standard output of other programs too."""
    ends = {stream.fileno(): stream for stream in rlist if hasattr(stream, "raw")}
    if not ends:
        return real_select(rlist, wlist, xlist, timeout)
    found = pipes.wait([stream.raw for stream in ends.values()], timeout)
    return [stream for stream in ends.values() if stream.raw in found], [], []


real_select, select.select = select.select, select_streams
subprocess._can_fork_exec = True
subprocess.io = SimpleNamespace(**{**vars(io), "open": opened})
subprocess.Popen._get_handles = get_handles
subprocess.Popen._execute_child = execute_child
subprocess.Popen._communicate = communicate
subprocess._del_safe.waitpid = processes.waitpid
subprocess._del_safe.waitstatus_to_exitcode = processes.waitstatus_to_exitcode
subprocess._del_safe.WIFSTOPPED = lambda status: False
subprocess._del_safe.WNOHANG = os.WNOHANG
