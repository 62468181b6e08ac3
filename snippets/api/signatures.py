import inspect
from multiprocessing import get_context, managers, shared_memory, sharedctypes
from types import MethodType

PROCESSES = """AuthenticationError BufferTooShort JoinableQueue Pipe Pool Process
ProcessError Queue SimpleQueue TimeoutError active_children
allow_connection_pickling cpu_count current_process freeze_support get_logger
log_to_stderr parent_process reducer set_executable
set_forkserver_preload""".split()
INTERNAL = """assert_spawning class_cache ctypes get_context heap make_property
prop_cache rebuild_ctype reduce_ctype reduction template typecode_to_type
weakref""".split()
SAME_AS_LOCAL = """Barrier BoundedSemaphore Condition Event JoinableQueue Lock Pool
Queue RLock Semaphore""".split()
BASE_MANAGER = "address connect get_server join register".split()


def show(name, thing, where=""):
    signature = ""
    if callable(thing):
        try:
            signature = inspect.signature(thing)
        except ValueError:
            signature = "(...)"
    print(f"{name}{signature}{where}")


def show_all(prefix, owner, others=(), where=""):
    for name in dir(owner):
        if name.startswith("_") or name in others:
            continue
        thing = getattr(owner, name, None)
        if inspect.isclass(owner) and inspect.isfunction(thing):
            thing = MethodType(thing, owner)
        show(prefix + name, thing, where)


if __name__ == "__main__":
    context = get_context("spawn")
    show_all("", context, PROCESSES)
    show_all("", sharedctypes, INTERNAL, "  in sharedctypes")
    for shared in (
        context.Value("i"),
        context.Array("i", []),
        context.Array("c", []),
        context.Lock(),
        context.RLock(),
        context.Semaphore(),
        context.BoundedSemaphore(),
        context.Condition(),
        context.Event(),
        context.Barrier(1),
    ):
        show_all(f"{type(shared).__name__}.", shared)
    for kind in (shared_memory.SharedMemory, shared_memory.ShareableList):
        show(kind.__name__, kind)
        show_all(f"{kind.__name__}.", kind)
    for kind in (managers.SharedMemoryManager, managers.SyncManager):
        show_all(f"{kind.__name__}.", kind, SAME_AS_LOCAL + BASE_MANAGER)
