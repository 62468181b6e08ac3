import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CDLL, addressof, c_long, c_void_p, sizeof
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from platform import machine
from shutil import which
from subprocess import run as run_command
from tempfile import TemporaryDirectory
from time import perf_counter

from timing import interleaved, progress, recorded, run, spread

SITE = recorded(__file__)
CONTEXT = get_context("spawn" if sys.platform == "win32" else "fork")
BATCH = 100
FULL, SMALL = [1, 2, 4, 8], [1, 2]
SOURCE = b"""
void atomic(long *at, long times) {
    while (times--) __atomic_fetch_add(at, 1, __ATOMIC_SEQ_CST);
}
void plain(volatile long *at, long times) {
    while (times--) *at += 1;
}
"""
BITS = {"x86_64": [f"-m{8 * sizeof(c_void_p)}"]}
COMPILE = ["cc", "-O2", "-shared", "-fPIC", "-nostdlib", *BITS.get(machine(), [])]


def one_lock(value, times: int) -> None:
    for _ in range(times):
        with value.get_lock():
            value.value += 1


def batched(value, times: int) -> None:
    for _ in range(times // BATCH):
        counted = 0
        for _ in range(BATCH):
            counted += 1
        with value.get_lock():
            value.value += counted


def no_lock(value, times: int) -> None:
    for _ in range(times):
        value.value += 1


def called_atomic(library: str, value, times: int) -> None:
    add, where, one = CDLL(library).atomic, c_void_p(addressof(value)), c_long(1)
    for _ in range(times):
        add(where, one)


def in_c(library: str, name: str, value, times: int) -> None:
    getattr(CDLL(library), name)(c_void_p(addressof(value)), c_long(times))


def on_lines(numbers: int, apart: int) -> list[c_long]:
    memory = CONTEXT.RawArray("B", numbers * apart + 256)
    first = -addressof(memory) % 256
    return [c_long.from_buffer(memory, first + apart * k) for k in range(numbers)]


def timed(count: Callable, value, times: int, barrier, results) -> None:
    count(value, 1)
    barrier.wait()
    started = perf_counter()
    count(value, times)
    results.put((started, perf_counter()))


def rate(count: Callable, values: list, times: int) -> float:
    barrier, results = CONTEXT.Barrier(len(values)), CONTEXT.SimpleQueue()
    workers = [
        CONTEXT.Process(target=timed, args=(count, value, times, barrier, results))
        for value in values
    ]
    for worker in workers:
        worker.start()
    starts, stops = zip(*(results.get() for _ in values), strict=True)
    for worker in workers:
        worker.join()
    return len(values) * times / (max(stops) - min(starts))


def lost_by(values: list, times: int) -> float:
    before = values[0].value
    rate(no_lock, values, times)
    done = values[0].value - before
    return 100 * max(0, 1 - done / (len(values) * (times + 1)))


def counting(library: str, times: int, processes: int) -> dict[str, Callable]:
    shared, raw = CONTEXT.Value("l"), CONTEXT.RawValue("l")
    own = [CONTEXT.Value("l") for _ in range(processes)]
    everyone = [shared] * processes
    jobs = {
        "one Value, one lock": partial(rate, one_lock, everyone, times),
        "a Value each": partial(rate, one_lock, own, times),
        "one lock for 100": partial(rate, batched, everyone, 10 * times),
        "no lock, wrong": partial(rate, no_lock, [raw] * processes, times),
    }
    if library:
        add = partial(called_atomic, library)
        called = partial(rate, add, [raw] * processes, times)
        jobs["atomic, called from Python"] = called
    return jobs


def counting_in_c(library: str, times: int, processes: int) -> dict[str, Callable]:
    atomic, plain = (partial(in_c, library, name) for name in ("atomic", "plain"))
    near, far = on_lines(processes, 8), on_lines(processes, 256)
    return {
        "atomic, one counter": partial(rate, atomic, [near[0]] * processes, times),
        "atomic, same cache line": partial(rate, atomic, near, times),
        "atomic, apart": partial(rate, atomic, far, times),
        "plain, same cache line": partial(rate, plain, near, times),
        "plain, apart": partial(rate, plain, far, times),
    }


def looked_up(found, times: int) -> None:
    for _ in range(times):
        found["limit"]


def read(value, times: int) -> int:
    for _ in range(times):
        number = value.value
    return number


def reading(server, times: int, processes: int) -> dict[str, Callable]:
    settings = {"limit": 10}
    proxy, value = server.dict(settings), CONTEXT.Value("l")
    return {
        "Manager().dict()": partial(rate, looked_up, [proxy] * processes, times),
        "one Value": partial(rate, read, [value] * processes, 50 * times),
        "own dict": partial(rate, looked_up, [settings] * processes, 500 * times),
    }


def put(queue, messages: list, barrier) -> None:
    barrier.wait()
    for message in messages:
        queue.put(message)


def message_rate(new_queue: Callable, batch: int, times: int, producers: int) -> float:
    queue, barrier = new_queue(), CONTEXT.Barrier(producers + 1)
    own = [bytes([k % 256]) * 1024 for k in range(times)]
    messages = [own[k : k + batch] for k in range(0, times, batch)] if batch else own
    workers = [
        CONTEXT.Process(target=put, args=(queue, messages, barrier))
        for _ in range(producers)
    ]
    for worker in workers:
        worker.start()
    barrier.wait()
    started = perf_counter()
    for _ in range(producers * len(messages)):
        queue.get()
    stopped = perf_counter()
    for worker in workers:
        worker.join()
    queue.close()
    return producers * times / (stopped - started)


def sending(times: int, producers: int) -> dict[str, Callable]:
    return {
        "Queue": partial(message_rate, CONTEXT.Queue, 0, times, producers),
        "SimpleQueue": partial(message_rate, CONTEXT.SimpleQueue, 0, times, producers),
        "Queue, 100 at once": partial(
            message_rate, CONTEXT.Queue, BATCH, 10 * times, producers
        ),
    }


def by_processes(jobs_of: Callable[[int], dict], full: bool, name: str) -> dict:
    data: dict[str, dict] = {}
    for processes in FULL if full else SMALL:
        progress(f"{name}: {processes} processes")
        jobs = jobs_of(processes)
        found = interleaved(jobs, 0, 9 if full else 2, timer=lambda job: job())
        for way, rates in found.items():
            data.setdefault(way, {})[str(processes)] = rates
    return {"unit": "/s", "data": data}


def lost(full: bool) -> dict:
    data: dict[str, list[float]] = {}
    for processes in FULL[1:] if full else SMALL[1:]:
        progress(f"lost: {processes} processes")
        values = [CONTEXT.RawValue("l")] * processes
        shares = [lost_by(values, 50_000 if full else 2000) for _ in range(10)]
        data[str(processes)] = spread(shares)
    return {"unit": "%", "data": {"no lock": data}}


@contextmanager
def compiled() -> Iterator[str]:
    if not which(COMPILE[0]):
        yield ""
        return
    with TemporaryDirectory() as folder:
        library = str(Path(folder, "count.so"))
        run_command([*COMPILE, "-x", "c", "-", "-o", library], input=SOURCE, check=True)
        yield library


def measure(full: bool) -> dict:
    with compiled() as library:
        jobs_of = partial(counting, library, 50_000 if full else 1000)
        figures = {"python": by_processes(jobs_of, full, "Python"), "lost": lost(full)}
        with CONTEXT.Manager() as server:
            jobs_of = partial(reading, server, 1000 if full else 20)
            figures["readers"] = by_processes(jobs_of, full, "reading")
        jobs_of = partial(sending, 1000 if full else 100)
        figures["messages"] = by_processes(jobs_of, full, "messages")
        if library:
            jobs_of = partial(counting_in_c, library, 10_000_000 if full else 100_000)
            figures["c"] = by_processes(jobs_of, full, "C")
    return figures


if __name__ == "__main__":
    run(measure, SITE)
