"""How a worker becomes a process: the main one, a spawned one, the resource tracker."""

import atexit
import concurrent.futures.process
import gc
import importlib.machinery
import io
import json
import linecache
import multiprocessing
import multiprocessing.queues
import os
import pickle
import signal
import sys
import threading
import traceback
from functools import partial
from itertools import pairwise
from multiprocessing import context, process, resource_tracker, spawn, util
from types import ModuleType

from inbrowser import processes, steps, system, threads

HOME = "/home/pyodide"
print_exception = traceback.print_exception
default = context._default_context


def bind() -> None:
    import _browser

    vars(system).update({name: getattr(_browser, name) for name in _browser.names()})
    processes.bind()
    sys.path.insert(0, HOME)
    sys.stdout.reconfigure(line_buffering=True)
    sys.executable = "/usr/bin/python"
    spawn.set_executable(sys.executable)
    os.chdir("/work")
    process.ORIGINAL_DIR = "/work"
    if system.stepping():
        steps.install()


def run_main(told: str, method: str | None) -> int:
    """A program: the page's, or one that another process started."""
    bind()
    program = json.loads(told)
    default._default_context = context._concrete_contexts[method or "spawn"]
    default._actual_context = None
    main = ModuleType("__main__")
    sys.modules["__main__"] = sys.modules["__mp_main__"] = main
    main.__builtins__, main.__spec__ = __builtins__, None
    if "env" in program:
        os.environ.clear()
        os.environ.update(program["env"])
        os.chdir(program["cwd"])
    first = program.get("file", "" if program.get("code") is None else "-c")
    sys.argv = [first, *program["argv"]]
    code = exit_code(partial(run_program, program, main))
    del main
    return finish(code)


def run_program(program: dict, main: ModuleType) -> None:
    if "file" in program:
        path = main.__file__ = program["file"]
        sys.path[0] = os.path.dirname(os.path.abspath(path))
        with open(path, encoding="utf-8") as file:
            source = file.read()
    else:
        path, sys.path[0], source = "<string>", "", program["code"]
        if source is None:
            path = main.__file__ = "<stdin>"
            source = sys.stdin.read()
    exec(compile(source, path, "exec"), vars(main))


def run_spawned(pickled) -> int:
    bind()
    return finish(exit_code(lambda: bootstrapped(bytes(pickled)), spawned=True))


def bootstrapped(pickled: bytes) -> None:
    """As `multiprocessing.spawn._main`."""
    stream = io.BytesIO(pickled)
    os.environ.update(pickle.load(stream))
    process.current_process()._inheriting = True
    try:
        spawn.prepare(pickle.load(stream))
        child = pickle.load(stream)
    finally:
        del process.current_process()._inheriting
    sys.exit(child._bootstrap(parent_sentinel=processes.parent_pid()))


def run_tracker(told: str) -> int:
    """CPython's own resource tracker reads what it would have been told meanwhile."""
    bind()
    path = "/home/told"
    with open(path, "w") as file:
        file.write(told)
    try:
        resource_tracker.main(os.open(path, os.O_RDONLY))
    except SystemExit as end:
        return end.code or 0
    finally:
        util._flush_std_streams()
    return 0


def exit_code(action, spawned: bool = False) -> int:
    """In a spawned process, frames of CPython would be where ours are: they stay."""
    try:
        action()
    except SystemExit as end:
        if end.code is None or isinstance(end.code, int):
            return (end.code or 0) & 255
        print(end.code, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        traceback.print_exc()
        return -signal.SIGINT
    except BaseException as error:
        if spawned:
            print_exception(error)
        else:
            traceback.print_exc()
        return 1
    return 0


def finish(code: int, forked: bool = False) -> int:
    """What CPython does when a program has ended; a forked child calls os._exit()."""
    try:
        threading._shutdown()
        atexit._run_exitfuncs()
        if not forked:
            clear_main()
    except BaseException:
        traceback.print_exc()
        code = code or 1
    util._flush_std_streams()
    return code


def clear_main() -> None:
    """Objects of the program are finalized, as when an interpreter ends."""
    for name in "__main__", "__mp_main__":
        sys.modules.pop(name, None)
    spawn.old_main_modules.clear()
    process._current_process._target = process._current_process._args = None
    gc.collect()


def without_ours(tb):
    """A traceback without the frames of this package, where CPython has C functions."""
    kept = []
    while tb is not None:
        if not tb.tb_frame.f_code.co_filename.startswith(os.path.dirname(__file__)):
            kept.append(tb)
        tb = tb.tb_next
    for this, following in pairwise([*kept, None]):
        this.tb_next = following
    return kept[0] if kept else None


def print_exc(*arguments, **options):
    error = sys.exception()
    if error is not None:
        error.__traceback__ = without_ours(error.__traceback__)
    print_exception(error, *arguments, **options)


class Preloaded:
    """Modules that are in the snapshot, and are imported when a program does so."""

    def __init__(self, *names):
        self.modules = {name: importlib.import_module(name) for name in names}
        for name in names:
            delattr(multiprocessing, name.rpartition(".")[2])
            del sys.modules[name]

    def find_spec(self, name, path, target=None):
        if module := self.modules.get(name):
            state = module.__spec__
            return importlib.machinery.ModuleSpec(name, self, loader_state=state)

    def create_module(self, spec):
        return self.modules[spec.name]

    def exec_module(self, module):
        module.__spec__ = module.__spec__.loader_state


modules = Preloaded("multiprocessing.pool", "multiprocessing.shared_memory")
sys.meta_path.insert(0, modules)
for module in list(sys.modules.values()):  # warnings show a line of a file in the zip
    if "/python3" in (getattr(module, "__file__", None) or ""):
        linecache.lazycache(module.__file__, vars(module))

traceback.print_exc = print_exc
concurrent.futures.process._check_system_limits = lambda: None


def feeding(put):
    """After put() the feeder thread gets a turn, which CPython's just takes."""

    def put_then_feed(queue, obj, block=True, timeout=None):
        put(queue, obj, block, timeout)
        if threads.several():
            threads.block(system.breathe())

    return put_then_feed


for kind in multiprocessing.queues.Queue, multiprocessing.queues.JoinableQueue:
    kind.put = feeding(kind.put)
