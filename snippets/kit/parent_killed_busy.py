import os
import struct
import tempfile
import time
from contextlib import suppress
from ctypes import PyDLL, create_string_buffer
from fcntl import ioctl
from multiprocessing import Pipe, Process, get_context
from signal import SIGKILL
from socket import MSG_WAITALL
from termios import TIOCOUTQ
from threading import Thread

from workers import end_with_parent, follow_parent

PATIENCE = 2.0


def thread_only():
    Thread(target=end_with_parent, daemon=True).start()


def work(follow, pids, line):
    follow()
    pids.send(os.getpid())
    PyDLL(None).recv(line.fileno(), create_string_buffer(2), 2, MSG_WAITALL)


def start(method, *args):
    tempfile.tempdir = args[-1]
    get_context(method).Process(target=work, args=args[:-1]).start()
    args[1].close()
    time.sleep(60)


def worker_ends(method, follow, folder):
    (pids, send_pid), (line, end) = Pipe(duplex=False), Pipe()
    args = method, follow, send_pid, end, folder
    starter = Process(target=start, args=args)
    starter.start()
    send_pid.close()
    worker = pids.recv()
    os.write(line.fileno(), b"1")
    while struct.unpack("i", ioctl(line, TIOCOUTQ, bytes(4)))[0]:
        time.sleep(0.01)
    starter.kill()
    starter.join()
    ends = pids.poll(PATIENCE)
    with suppress(ProcessLookupError):
        os.kill(worker, SIGKILL)
    return "yes" if ends else "no"


if __name__ == "__main__":
    print("start method  thread only  follow_parent")
    with tempfile.TemporaryDirectory() as folder:
        for method in "fork", "spawn", "forkserver":
            only = worker_ends(method, thread_only, folder)
            both = worker_ends(method, follow_parent, folder)
            print(f"{method:<14}{only:<13}{both}")
