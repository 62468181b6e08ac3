"""Connections, listeners and `wait()` on the page's pipes. What checks, challenges and
pickles around them is CPython's `multiprocessing.connection`."""

import errno
import itertools
import os
import pickle
from collections import Counter
from contextlib import suppress
from functools import partial
from multiprocessing import connection, context, reduction, util

from inbrowser import locks, system, threads

CAPACITY = 65536
MAILBOX = 4096
handles = itertools.count(1000)
ends = Counter()  # how many connections of this process use a (pipe, writing)


def make(capacity: int = CAPACITY) -> int:
    pipe = system.pipe_make(capacity)
    if pipe < 0:
        raise failure(OSError, errno.EMFILE)
    return pipe


def write(pipe: int, data) -> int:
    """As much as there is room for; other threads run until there is some."""
    threads.wait_until(lambda: system.pipe_room(pipe))
    moved = system.pipe_write(pipe, data)
    if moved < 0:
        raise failure(BrokenPipeError, errno.EPIPE)
    return moved


def read(pipe: int, most: int) -> bytes:
    threads.wait_until(lambda: readable(pipe))
    return system.pipe_read(pipe, most).to_bytes()


def readable(pipe: int) -> bool:
    return system.pipe_has(pipe) or system.pipe_ended(pipe)


class Connection(connection.Connection):
    """Reads one pipe, writes another, or does only one of both."""

    def __init__(self, incoming, outgoing):
        self.incoming, self.outgoing = incoming, outgoing
        for end in self.ends():
            ends[end] += 1
            system.pipe_hold(*end, system.pid(), True)
        super().__init__(next(handles), incoming is not None, outgoing is not None)

    def ends(self):
        pairs = (self.incoming, False), (self.outgoing, True)
        return [end for end in pairs if end[0] is not None]

    def _close(self):
        for end in self.ends():
            ends[end] -= 1
            if not ends[end]:
                system.pipe_hold(*end, system.pid(), False)

    def _send(self, buf):
        super()._send(buf, lambda handle, data: write(self.outgoing, data))

    def _recv(self, size):
        return super()._recv(size, lambda handle, most: read(self.incoming, most))

    def readable_now(self):
        return readable(self.incoming)

    def _poll(self, timeout):
        return bool(wait([self], timeout))


def reduce_connection(connected):
    """Whoever gets it holds the ends from now on, so that nobody sees them closed."""
    popen = context.get_spawning_popen()
    owner = popen.number if popen else system.in_transit  # not taken out yet
    for pipe, writing in connected.ends():
        system.pipe_hold(pipe, writing, owner, True)
    return Connection, (connected.incoming, connected.outgoing)


def new_pipe(duplex=True):
    there = make()
    if not duplex:
        return Connection(there, None), Connection(None, there)
    back = make()
    return Connection(there, back), Connection(back, there)


def ready(waitable) -> bool:
    if hasattr(waitable, "readable_now"):
        return waitable.readable_now()
    number = waitable if isinstance(waitable, int) else waitable.fileno()
    return system.poll(number - system.first_pid) is not None


def wait(object_list, timeout=None):
    """`multiprocessing.connection.wait`, of connections and of sentinels, which are
    the pids of processes."""
    end = None if timeout is None else threads.ending(max(0.0, timeout))
    if threads.several():
        threads.block(system.breathe())  # a thread that empties the pipe goes first
    while True:
        seen = system.bell()
        found = [waitable for waitable in object_list if ready(waitable)]
        left = threads.left_until(end)
        if found or left == 0:
            return found
        threads.wait_for_bell(seen, left)


def place(address) -> str:
    """The file that tells where a listener's mailbox is."""
    if isinstance(address, str):
        return address
    return f"{locks.FOLDER}.listen-{address[1]}"


def failure(kind: type[OSError], number: int) -> OSError:
    return kind(number, os.strerror(number))


class SocketListener:
    def __init__(self, address, family, backlog=1):
        if family == "AF_INET":
            host = {"": "0.0.0.0", "localhost": "127.0.0.1"}.get(address[0], address[0])
            port = 30000 + os.getpid() % 1000 * 8 + next(handles) % 8
            address = (host, address[1] or port)
        self._address, self._last_accepted = address, None
        try:
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
            file = os.open(place(address), flags)
        except FileExistsError:
            raise failure(OSError, errno.EADDRINUSE) from None
        self._mailbox = Connection(make(MAILBOX), None)
        system.pipe_hold(self._mailbox.incoming, True, system.in_transit, True)
        os.write(file, f"{self._mailbox.incoming} {system.pid()}".encode())
        os.close(file)
        remove = partial(suppressing_unlink, place(address))
        self._unlink = util.Finalize(self, remove, exitpriority=0)

    def accept(self):
        ends = pickle.loads(self._mailbox.recv_bytes())
        if isinstance(self._address, tuple):
            self._last_accepted = ("127.0.0.1", 50000 + next(handles) % 10000)
        return Connection(*ends)

    def close(self):
        self._mailbox.close()
        self._unlink()


def suppressing_unlink(path: str) -> None:
    with suppress(OSError):
        os.unlink(path)


def socket_client(address):
    if not os.path.exists(place(address)):
        if isinstance(address, str):
            raise failure(FileNotFoundError, errno.ENOENT)
        raise failure(ConnectionRefusedError, errno.ECONNREFUSED)
    with open(place(address)) as file:
        mailbox, listener = map(int, file.read().split())
    there, back = make(), make()
    system.pipe_hold(there, False, listener, True)
    system.pipe_hold(back, True, listener, True)
    mine = Connection(back, there)
    try:
        with Connection(None, mailbox) as box:
            box.send((there, back))
    except BrokenPipeError:
        raise failure(ConnectionRefusedError, errno.ECONNREFUSED) from None
    return mine


class DupFd:
    """A file of the shared memory goes to another process by the number of its inode,
    which opens it there, unlinked or not; it is kept while it is on its way."""

    def __init__(self, fd):
        self.inode = os.fstat(fd).st_ino
        system.file_keep(self.inode, 1)
        self.keeps = True

    def __del__(self):
        if self.keeps:
            system.file_keep(self.inode, -1)

    def __getstate__(self):
        system.file_keep(self.inode, 1)
        return {"inode": self.inode, "keeps": False}

    def detach(self):
        fd = os.open(f"{locks.FOLDER}.ino-{self.inode}", os.O_RDWR)
        system.file_keep(self.inode, -1)
        return fd


connection.default_family = "AF_UNIX"  # as on Linux
connection.families.append("AF_UNIX")
connection.Connection, connection.Pipe, connection.wait = Connection, new_pipe, wait
connection.SocketListener, connection.SocketClient = SocketListener, socket_client
reduction.register(Connection, reduce_connection)
reduction.HAVE_SEND_HANDLE = True
reduction.DupFd = DupFd
