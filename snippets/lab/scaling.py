# /// script
# dependencies = ["numpy"]
# ///
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from multiprocessing import RawArray, get_all_start_methods, get_context
from multiprocessing.shared_memory import SharedMemory

from timing import build, by_python, interleaved, progress, recorded, run

SITE = recorded(__file__)
METHOD = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
CONTEXT = get_context(METHOD)
CONTEXT.set_forkserver_preload(["numpy"])
WORKERS = 2
PASSES = 2
held: dict[str, object] = {}


def total(image) -> float:
    return float(image.sum())


def blurred(image) -> float:
    found = image[1:-1, 1:-1].copy()
    for down in range(3):
        for right in range(3):
            found += image[down : down + len(found), right : right + found.shape[1]]
    found /= 10
    return float(found[0, 0])


def heavy(image) -> float:
    import numpy

    found = numpy.sqrt(image + 1)
    for _ in range(PASSES):
        numpy.sin(found, out=found)
    return float(found[0, 0])


WORKS: dict[str, Callable] = {"sum": total, "blur": blurred, "sine": heavy}


def attach(block: SharedMemory, side: int) -> None:
    import numpy

    held["block"] = block
    held["image"] = numpy.frombuffer(block.buf, "f8")[: side * side]
    held["image"] = held["image"].reshape(side, side)


def on_rows(task: tuple[str, int, int]) -> float:
    name, first, last = task
    return WORKS[name](held["image"][first:last])


def on_part(task: tuple) -> float:
    name, part = task
    return WORKS[name](part)


def in_threads(threads: ThreadPoolExecutor, work: Callable, *args) -> list:
    return list(threads.map(work, *args))


@contextmanager
def image_of(side: int) -> Iterator[tuple]:
    import numpy

    block = SharedMemory(create=True, size=8 * side * side)
    try:
        image = numpy.frombuffer(block.buf, "f8")[: side * side].reshape(side, side)
        image[:] = numpy.arange(side * side).reshape(side, side) % 251
        yield block, image
    finally:
        block.unlink()


def with_numpy(full: bool) -> dict[str, dict]:
    side = 4096 if full else 256
    cuts = [side * k // WORKERS for k in range(WORKERS + 1)]
    ends = list(zip(cuts, cuts[1:], strict=False))
    data: dict[str, dict] = {}
    with (
        image_of(side) as (block, image),
        CONTEXT.Pool(WORKERS, attach, (block, side)) as pool,
        ThreadPoolExecutor(WORKERS) as threads,
    ):
        parts = [image[first:last] for first, last in ends]
        for name, work in WORKS.items():
            progress(f"scaling: {name}")
            rows = [(name, *cut) for cut in ends]
            sent = [(name, part) for part in parts]
            jobs = {
                "one process": partial(work, image),
                "threads": partial(in_threads, threads, work, parts),
                "processes, one block": partial(pool.map, on_rows, rows, 1),
                "processes, pickled": partial(pool.map, on_part, sent, 1),
            }
            for way, time in interleaved(jobs, 2 if full else 0, 9).items():
                data.setdefault(way, {})[name] = time
        del image, parts, sent, jobs
    return data


def copy_rate(block: SharedMemory, size: int) -> None:
    import numpy

    source = numpy.frombuffer(block.buf, "u1")[:size]
    if "target" not in held:
        held["target"] = numpy.zeros_like(source)
    numpy.copyto(held["target"], source)


def copy_in_worker(size: int) -> None:
    copy_rate(held["block"], size)


def bandwidth(full: bool) -> dict[str, dict]:
    side = 4096 if full else 256
    progress("scaling: bandwidth")
    size = 8 * side * side
    with (
        image_of(side) as (block, image),
        CONTEXT.Pool(WORKERS, attach, (block, side)) as pool,
    ):
        del image
        jobs = {
            "1": partial(pool.map, copy_in_worker, [size], 1),
            "2": partial(pool.map, copy_in_worker, [size] * 2, 1),
        }
        times = interleaved(jobs, 2 if full else 0, 9)
    rates = {
        number: [int(number) * size / time for time in (found[0], found[2], found[1])]
        for number, found in times.items()
    }
    return {"memory copied": rates}


def summed(view, first: int, last: int) -> float:
    return sum(view[k] * 2 for k in range(first, last))


def hold(array) -> None:
    held["array"] = array


def summed_in_worker(first: int, last: int) -> float:
    return summed(memoryview(held["array"]).cast("B").cast("d"), first, last)


def in_pure_python(full: bool) -> dict[str, list[float]]:
    size = 1_000_000 if full else 10_000
    array = RawArray("d", size)
    view = memoryview(array).cast("B").cast("d")
    ends = [(size * k // WORKERS, size * (k + 1) // WORKERS) for k in range(WORKERS)]
    firsts, lasts = zip(*ends, strict=True)
    hold(array)
    with (
        CONTEXT.Pool(WORKERS, hold, (array,)) as pool,
        ThreadPoolExecutor(WORKERS) as threads,
    ):
        jobs = {
            "one process": partial(summed, view, 0, size),
            "threads": partial(in_threads, threads, summed_in_worker, firsts, lasts),
            "processes, one block": partial(pool.starmap, summed_in_worker, ends, 1),
        }
        return interleaved(jobs, 2 if full else 0, 5 if full else 2)


def in_one_python(full: bool) -> dict[str, dict]:
    return {build(): in_pure_python(full)}


def measure(full: bool, pythons: tuple[str, ...] = ()) -> dict:
    data = by_python(list(pythons) or [sys.executable], "scaling", full)
    return {
        "numpy": {"unit": "s", "data": with_numpy(full)},
        "python": {"unit": "s", "data": data},
        "bandwidth": {"unit": "B/s", "data": bandwidth(full)},
    }


if __name__ == "__main__":
    run(measure, SITE)
