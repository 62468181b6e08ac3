# /// script
# dependencies = ["numpy"]
# ///
from functools import partial
from multiprocessing import Array, Manager, Queue, RawArray, RawValue, RLock, Value
from multiprocessing.shared_memory import ShareableList
from timeit import Timer

from timing import build, by_python, interleaved, progress, recorded, run

SITE = recorded(__file__)
FULL, SMALL = (0.8, 9), (0, 2)
PARTS = {
    "raw.value += 1": "raw.value += 1",
    "lock.acquire(); lock.release()": "lock.acquire(); lock.release()",
    "with lock: pass": "with lock: pass",
    "value.get_lock()": "value.get_lock()",
    "value.value (read)": "value.value",
    "value.value = 1": "value.value = 1",
    "value.value += 1, not safe": "value.value += 1",
    "with lock: raw.value += 1": "with lock: raw.value += 1",
    "with get_lock(): value.value += 1": "with value.get_lock(): value.value += 1",
    "with get_lock(): get_obj().value += 1": "with value.get_lock(): inner.value += 1",
    "acquire(); raw.value += 1; release()": (
        "lock.acquire(); raw.value += 1; lock.release()"
    ),
}
ACCESSES = {
    "dict, not shared": ("plain[0]", "plain[0] = 1"),
    "memoryview": ("view[0]", "view[0] = 1"),
    "RawValue": ("raw.value", "raw.value = 1"),
    "RawArray element": ("bare[0]", "bare[0] = 1"),
    "NumPy view": ("numbers[0]", "numbers[0] = 1"),
    "Value": ("value.value", "value.value = 1"),
    "Array element": ("array[0]", "array[0] = 1"),
    "Array slice of 100": ("array[:]", "array[:] = hundred"),
    "ShareableList": ("listed[0]", "listed[0] = 1"),
    "multiprocessing.Queue": ("queue.put(1); queue.get()", ""),
    "Manager().dict()": ("proxy[0]", "proxy[0] = 1"),
}
PYTHONS = ["RawValue", "Value", "Array element", "memoryview", "ShareableList"]
LOCKED = "with value.get_lock(): value.value += 1"


def seconds_each(statement: str, names: dict, turns: int) -> float:
    return Timer(statement, globals=names).timeit(turns) / turns


def timed(statements: dict[str, str], names: dict, full: bool) -> dict:
    turns = {}
    for statement in statements.values():
        once = max(Timer(statement, globals=names).timeit(100) / 100, 1e-9)
        turns[statement] = max(10, int((0.02 if full else 0.002) / once))
    jobs = {
        name: partial(seconds_each, statement, names, turns[statement])
        for name, statement in statements.items()
    }
    seconds, least = FULL if full else SMALL
    return interleaved(jobs, seconds, least, timer=lambda job: job())


def parts(full: bool) -> dict:
    value = Value("i")
    names = {"value": value, "inner": value.get_obj()}
    names |= {"raw": RawValue("i"), "lock": RLock()}
    return {name: {"": time} for name, time in timed(PARTS, names, full).items()}


def accesses(full: bool, server=None, only=()) -> dict[str, dict[str, list[float]]]:
    bare = RawArray("i", 100)
    names = {
        "plain": {0: 1},
        "bare": bare,
        "view": memoryview(bare).cast("B").cast("i"),
        "raw": RawValue("i"),
        "value": Value("i"),
        "array": Array("i", 100),
        "hundred": list(range(100)),
        "queue": Queue(),
        "listed": ShareableList([1, 2]),
    }
    ways = dict(ACCESSES)
    try:
        import numpy

        names["numbers"] = numpy.frombuffer(bare, "i4")
    except ImportError:
        del ways["NumPy view"]
    if server:
        names["proxy"] = server.dict({0: 1})
    else:
        del ways["Manager().dict()"], ways["multiprocessing.Queue"]
    ways = {name: ways[name] for name in only or ways}
    try:
        read = timed({name: pair[0] for name, pair in ways.items()}, names, full)
        writes = {name: pair[1] for name, pair in ways.items() if pair[1] and not only}
        write = timed(writes, names, full)
    finally:
        names["listed"].shm.close()
        names["listed"].shm.unlink()
        names["queue"].close()
    return {
        name: {"read": read[name]} | ({"write": write[name]} if name in write else {})
        for name in ways
    }


def in_one_python(full: bool) -> dict:
    found = accesses(full, only=PYTHONS)
    value = Value("i")
    locked = timed({"locked": LOCKED}, {"value": value}, full)["locked"]
    times = {way: found[way]["read"] for way in PYTHONS}
    return {build(): times | {"locked increment": locked}}


def measure(full: bool, pythons: tuple[str, ...] = ()) -> dict:
    progress("cost: parts")
    figures = {"parts": {"unit": "s", "data": parts(full)}}
    progress("cost: ways")
    with Manager() as server:
        figures["access"] = {"unit": "s", "data": accesses(full, server)}
    if pythons:
        data = by_python(list(pythons), "cost", full)
        figures["pythons"] = {"unit": "s", "data": data}
    return figures


if __name__ == "__main__":
    run(measure, SITE)
