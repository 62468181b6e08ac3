"""Pipes of the page as open files, and what `multiprocessing.connection` needs beside:
listeners, and sending an open file to another process. The rest of it is CPython's."""

import errno
import itertools
import os
import pickle
import select
import selectors
from functools import partial
from multiprocessing import connection, context, reduction, util
from multiprocessing.connection import Connection
from pathlib import Path

from inbrowser import checked, failure, locks, system, threads

CAPACITY = 65536
MAILBOX = 4096
numbers = itertools.count()


def make(capacity: int = CAPACITY) -> int:
    return checked(system.pipe_make(capacity), errno.EMFILE)


def pipe() -> tuple[int, int]:
    made = make()
    return system.pipe_open(made, 0), system.pipe_open(0, made)


def new_pipe(duplex=True):
    if not duplex:
        return half_pipe(False)
    there, back = make(), make()
    mine, theirs = system.pipe_open(there, back), system.pipe_open(back, there)
    return Connection(mine), Connection(theirs)


def select_files(rlist, wlist, xlist, timeout=None):
    """`select.select`, of files and of sentinels, which are the pids of processes."""
    end = None if timeout is None else threads.ending(max(0.0, timeout))
    if threads.several():
        threads.block(system.breathe())  # a thread that empties the pipe goes first
    while True:
        seen = system.bell()
        reading = [file for file in rlist if system.ready(number_of(file), False)]
        writing = [file for file in wlist if system.ready(number_of(file), True)]
        left = threads.left_until(end)
        if reading or writing or left == 0:
            return reading, writing, []
        threads.wait_for_bell(seen, left)


def number_of(file) -> int:
    return file if isinstance(file, int) else file.fileno()


def place(address) -> str:
    """The file that tells where a listener's mailbox is."""
    if isinstance(address, str):
        return address
    return f"{locks.FOLDER}.listen-{address[1]}"


class SocketListener:
    def __init__(self, address, family, backlog=1):
        if family == "AF_INET":
            host = {"": "0.0.0.0", "localhost": "127.0.0.1"}.get(address[0], address[0])
            port = 30000 + os.getpid() % 1000 * 8 + next(numbers) % 8
            address = (host, address[1] or port)
        self._address, self._last_accepted = address, None
        try:
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
            file = os.open(place(address), flags)
        except FileExistsError:
            raise failure(errno.EADDRINUSE) from None
        mailbox = make(MAILBOX)
        self._mailbox = Connection(system.pipe_open(mailbox, 0), writable=False)
        system.pipe_hold(0, mailbox, system.in_transit)
        os.write(file, f"{mailbox} {system.pid()}".encode())
        os.close(file)
        remove = partial(Path(place(address)).unlink, missing_ok=True)
        self._unlink = util.Finalize(self, remove, exitpriority=0)

    def accept(self):
        ends = pickle.loads(self._mailbox.recv_bytes())
        if isinstance(self._address, tuple):
            self._last_accepted = ("127.0.0.1", 50000 + next(numbers) % 10000)
        return Connection(system.pipe_open(*ends))

    def close(self):
        self._mailbox.close()
        self._unlink()


def socket_client(address):
    if not os.path.exists(place(address)):
        raise failure(errno.ENOENT if isinstance(address, str) else errno.ECONNREFUSED)
    with open(place(address)) as file:
        mailbox, listener = map(int, file.read().split())
    there, back = make(), make()
    system.pipe_hold(there, back, listener)
    mine = Connection(system.pipe_open(back, there))
    try:
        with Connection(system.pipe_open(0, mailbox), readable=False) as box:
            box.send((there, back))
    except BrokenPipeError:
        raise failure(errno.ECONNREFUSED) from None
    return mine


def dup_fd(fd: int):
    """What goes to another process in place of a file descriptor."""
    ends = system.pipe_of(fd, False), system.pipe_of(fd, True)
    return DupPipe(ends) if any(ends) else DupFile(os.fstat(fd).st_ino)


class DupPipe:
    """Whoever gets the ends holds them from now on, so that nobody sees them closed."""

    def __init__(self, ends):
        popen = context.get_spawning_popen()
        owner = popen.number if popen else system.in_transit  # not taken out yet
        system.pipe_hold(*ends, owner)
        self.ends = ends

    def detach(self):
        return system.pipe_open(*self.ends)


class DupFile:
    """The number of the inode of a file of the shared memory, which opens it, unlinked
    or not; it is kept while it is on its way."""

    def __init__(self, inode):
        system.file_keep(inode, 1)
        self.inode = inode

    def detach(self):
        fd = os.open(f"{locks.FOLDER}.ino-{self.inode}", os.O_RDWR)
        system.file_keep(self.inode, -1)
        return fd


os.pipe, select.select = pipe, select_files
selectors.SelectSelector._select = staticmethod(select_files)
connection._WaitSelector = selectors.SelectSelector
connection.default_family = "AF_UNIX"  # as on Linux
connection.families.append("AF_UNIX")
half_pipe, connection.Pipe = connection.Pipe, new_pipe
connection.SocketListener, connection.SocketClient = SocketListener, socket_client
reduction.HAVE_SEND_HANDLE = True
reduction.DupFd = dup_fd
