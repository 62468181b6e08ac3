"""The forkserver start method: a process that has imported what was asked for, and
forks for others."""

import signal
import sys
from multiprocessing import forkserver, popen_spawn_posix, spawn, util
from types import ModuleType

from inbrowser import pipes, processes, system

running = None  # the number of this process's server, and the way to it
request = None  # in the server: what the child that it forks is to run


class Server:
    """Sent to a fresh worker in place of a process object, and kept for a Popen."""

    _name = "fork server"

    def __init__(self, requests, preload):
        self.requests, self.preload = requests, preload

    def _bootstrap(self, parent_sentinel=None):
        global request
        for name in self.preload:
            try:
                __import__(name)
            except ImportError:
                pass
        util._flush_std_streams()
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        while True:
            try:
                number, name, request = self.requests.recv()
            except EOFError:
                return 0
            system.fork(number, name)
            self.requests.send(number)


def start() -> tuple:
    theirs, ours = pipes.new_pipe()
    preload = list(forkserver._forkserver._preload_modules)
    preparation = spawn.get_preparation_data("fork server")
    if "__main__" in preload:
        preload.remove("__main__")
    else:
        preparation.pop("init_main_from_path", None)
    server = Server(theirs, preload)
    processes.launch_spawned(server, server, preparation)
    theirs.close()
    return server.number, ours


class Popen(popen_spawn_posix.Popen):
    method = "forkserver"

    def _launch(self, process_obj):
        global running
        if running is None or system.poll(running[0]) is not None:
            running = start()
        self.number = processes.reserve()
        pickled = processes.pickled(self, process_obj)
        try:
            running[1].send((self.number, process_obj._name, pickled))
            running[1].recv()  # EOFError: the server has ended, say by a preload
        except (EOFError, OSError):
            system.unreserve(self.number)
            raise
        processes.named(self)


module = sys.modules["multiprocessing.popen_forkserver"] = ModuleType("popen")
module.Popen = Popen
