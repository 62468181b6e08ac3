# /// script
# dependencies = ["numpy", "pandas", "joblib", "pyarrow", "psutil"]
# ///
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from threading import Event, Thread
from time import sleep

import numpy
import psutil
from pay_ways import CONTEXT, WORKERS, check, held, shared_zeros, ways
from timing import interleaved, memory, progress, recorded, run, size

SITE = recorded(__file__)
SIZES = ["1 KB", "16 KB", "256 KB", "1 MB", "16 MB", "64 MB", "256 MB", "1 GB"]
SMALL = ["16 KB", "1 MB"]
SOME = ["SharedMemory, in place", "SharedMemory, copied", "fork", "Queue", "Pool.map"]
LARGEST = {
    "Manager": "256 MB",
    "Executor": "256 MB",
    "Pipe": "256 MB",
    "Array slices": "16 MB",
}
BANDWIDTH = ["64 MB", "256 MB", "1 GB"]
CHUNKS = {"1": 1, "4": 4, "16": 16, "64": 64, "1,000": 1000, "default": None}
FRAME = "DataFrame of 64 MB"
COARSE = ["64", "1,000", "default"]


def numbers_of(text: str) -> numpy.ndarray:
    return numpy.arange(size(text) // 8, dtype="f8")


def fitting(sizes: list[str]) -> list[str]:
    return [text for text in sizes if size(text) * 16 <= memory()]


def fits(name: str, text: str) -> bool:
    return size(text) <= size(LARGEST.get(name, text))


def jobs(change: bool, full: bool) -> dict:
    data: dict[str, dict[str, list[float]]] = {}
    for text in fitting(SIZES) if full else SMALL:
        progress(f"{'changed' if change else 'read'}: {text}")
        numbers = numbers_of(text)
        with ExitStack() as stack:
            found = {
                name: stack.enter_context(way(numbers, change))
                for name, way in ways(change).items()
                if (full and fits(name, text)) or (not full and name in SOME)
            }
            for job in found.values():
                check(job, numbers, change)
            times = interleaved(found, 1.5 if full else 0, 5 if full else 2)
        for name, time in times.items():
            data.setdefault(name, {})[text] = time
    return {"unit": "s", "data": data}


def in_new_block(numbers: numpy.ndarray) -> None:
    with shared_zeros(numbers.shape) as shared:
        numpy.copyto(shared.array, numbers)


@contextmanager
def copies(numbers: numpy.ndarray):
    other = numpy.zeros_like(numbers)
    with shared_zeros(numbers.shape) as shared, CONTEXT.Pool(1) as pool:
        shared.array[:] = numbers
        yield {
            "memcpy": partial(numpy.copyto, other, numbers),
            "into a block": partial(numpy.copyto, shared.array, numbers),
            "into a new block": partial(in_new_block, numbers),
            "pickled, one way": partial(pool.apply, numpy.size, (numbers,)),
        }


def bandwidth(full: bool) -> dict:
    data: dict[str, dict[str, list[float]]] = {}
    for text in fitting(BANDWIDTH) if full else ["16 MB"]:
        progress(f"bandwidth: {text}")
        with copies(numbers_of(text)) as found:
            times = interleaved(found, 1.5 if full else 0, 5 if full else 2)
            found.clear()
        for name, (median, low, high) in times.items():
            rates = [size(text) / time for time in (median, high, low)]
            data.setdefault(name, {})[text] = rates
    return {"unit": "B/s", "data": data}


def chunks(full: bool) -> dict:
    pieces = numpy.array_split(numbers_of("64 MB" if full else "1 MB"), 256)
    many = list(range(10_000 if full else 1000))
    data = {}
    with CONTEXT.Pool(WORKERS) as pool, ProcessPoolExecutor(WORKERS, CONTEXT) as other:
        for name, run_all, function, tasks, labels in [
            ("256 arrays of 256 KB", pool.map, numpy.sum, pieces, [*CHUNKS]),
            ("10,000 numbers", pool.map, float, many, [*CHUNKS]),
            ("100,000 numbers", pool.map, float, 10 * many, COARSE),
            ("10,000 numbers, Executor", partial(mapped, other), float, many, COARSE),
        ]:
            progress(f"chunks: {name}")
            found = {
                label: partial(run_all, function, tasks, CHUNKS[label])
                for label in labels
            }
            data[name] = interleaved(found, 2 if full else 0, 5 if full else 2)
    return {"unit": "s", "data": data}


def mapped(executor, function, tasks: list, chunk: int | None) -> list:
    more = {"chunksize": chunk} if chunk else {}
    return list(executor.map(function, tasks, **more))


def things(full: bool) -> dict[str, object]:
    entries = 40_000 if full else 400
    floats = [number / 7 for number in range(10_000)]
    hosts = {
        f"host-{k:05}": f"https://example.org/settings/{k:05}" for k in range(entries)
    }
    return {
        "list of 10,000 floats": floats,
        "array of 10,000 floats": numpy.array(floats),
        "dict of 2 MB": hosts,
    }


def hold_things(found: dict[str, object], shared) -> None:
    import pandas

    held.update(found)
    held[FRAME] = pandas.DataFrame(shared.array, copy=False)


def length_of(name: str) -> int:
    return len(held[name])


def objects(full: bool) -> dict:
    import pandas

    progress("objects")
    found = things(full)
    numbers = numbers_of("64 MB" if full else "1 MB").reshape(-1, 8)
    with ExitStack() as stack:
        shared = stack.enter_context(shared_zeros(numbers.shape))
        shared.array[:] = numbers
        args = found, shared
        pool = stack.enter_context(CONTEXT.Pool(1, hold_things, args))
        data = {}
        for name, thing in [*found.items(), (FRAME, pandas.DataFrame(numbers))]:
            jobs = {
                "sent with the task": partial(pool.apply, len, (thing,)),
                "held by the worker": partial(pool.apply, length_of, (name,)),
            }
            data[name] = interleaved(jobs, 1 if full else 0, 5 if full else 2)
    return {"unit": "s", "data": data}


def occupied() -> int:
    own = psutil.Process()
    total = 0
    for process in [own, *own.children(recursive=True)]:
        try:
            total += process.memory_full_info().pss
        except psutil.Error:
            pass
    return total


def settled() -> int:
    """What is occupied once the end of the last job has given back what it held."""
    last = occupied()
    for _ in range(40):
        sleep(0.1)
        now = occupied()
        if now > 0.99 * last:
            break
        last = now
    return now


def peak(job) -> int:
    before, done = settled(), Event()
    most = [before]

    def watch() -> None:
        while not done.wait(0.005):
            most.append(occupied())

    watcher = Thread(target=watch)
    watcher.start()
    job()
    done.set()
    watcher.join()
    return max(most) - before


def peaks(full: bool) -> dict:
    text = "256 MB" if full else "16 MB"
    data: dict[str, dict[str, list[float]]] = {}
    for change in (False, True):
        numbers = numbers_of(text)
        for name, way in ways(change).items():
            if not fits(name, text):
                continue
            progress(f"memory: {name}")
            found = []
            for _ in range(3 if full else 1):
                found.append(peak(partial(once, way, numbers, change)))
            values = sorted(round(most / numbers.nbytes, 2) for most in found)
            times = [values[len(values) // 2], values[0], values[-1]]
            data.setdefault(name, {})["changed" if change else "read"] = times
    return {"unit": "×", "data": data}


def once(way, numbers: numpy.ndarray, change: bool) -> None:
    with way(numbers, change) as job:
        job()


def measure(full: bool) -> dict:
    figures = {
        "read": jobs(False, full),
        "changed": jobs(True, full),
        "bandwidth": bandwidth(full),
        "chunks": chunks(full),
        "objects": objects(full),
    }
    if full and psutil.LINUX:
        figures["memory"] = peaks(full)
    return figures


if __name__ == "__main__":
    run(measure, SITE)
