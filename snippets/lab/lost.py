from collections.abc import Callable
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from statistics import quantiles
from time import perf_counter, sleep

from timing import progress, recorded, run, spread

SITE = recorded(__file__)
ORDER = ("fork", "spawn", "forkserver")
METHODS = [method for method in ORDER if method in get_all_start_methods()]
WORKERS = 2
INCREMENTS = [10, 100, 1000, 10_000, 100_000]
SLEEPS = {"none": 0, "0.1 ms": 1e-4, "1 ms": 1e-3, "10 ms": 1e-2}
TOGETHER = 200
WORK = {"none": 0, "1 µs": 1e-6, "10 µs": 1e-5, "100 µs": 1e-4}
Change = Callable[[object], None]


def plain(counter) -> None:
    counter.value += 1


def after_sleep(counter, seconds: float) -> None:
    sleep(seconds)
    counter.value += 1


def with_work(counter, seconds: float) -> None:
    seen = counter.value
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass
    counter.value = seen + 1


def count(counter, change: Change, times: int, barrier) -> None:
    if barrier:
        barrier.wait()
    for _ in range(times):
        change(counter)


def share_lost(method: str, change: Change, times: int, together: bool) -> float:
    context = get_context(method)
    counter = context.Value("i")
    barrier = context.Barrier(WORKERS) if together else None
    workers = [
        context.Process(target=count, args=(counter, change, times, barrier))
        for _ in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return 100 * (1 - counter.value / (WORKERS * times))


def runs(number: int, *args) -> list[float]:
    return [share_lost(*args) for _ in range(number)]


def by_increments(full: bool) -> tuple[dict, dict]:
    lost: dict[str, dict] = {}
    affected: dict[str, dict] = {}
    for method in METHODS if full else METHODS[:1]:
        for times in INCREMENTS if full else INCREMENTS[:3]:
            progress(f"lost: {method}, {times} increments")
            shares = runs(30 if full else 3, method, plain, times, False)
            hit = 100 * sum(share > 0 for share in shares) / len(shares)
            lost.setdefault(method, {})[f"{times:,}"] = spread(shares)
            affected.setdefault(method, {})[f"{times:,}"] = [hit, hit, hit]
    return lost, affected


def by_gap(full: bool) -> dict[str, dict]:
    changes: dict[str, dict[str, Change]] = {
        "sleep before the change": {
            text: partial(after_sleep, seconds=seconds) if seconds else plain
            for text, seconds in SLEEPS.items()
        },
        "work inside the change": {
            text: partial(with_work, seconds=seconds) if seconds else plain
            for text, seconds in WORK.items()
        },
    }
    found = {}
    for name, ways in changes.items():
        for text, change in ways.items():
            progress(f"lost: {name}, {text}")
            shares = runs(20 if full else 2, METHODS[0], change, TOGETHER, True)
            found.setdefault(name, {})[text] = spread(shares)
    return found


def distribution(full: bool) -> dict[str, list[float]]:
    progress("lost: distribution")
    shares = runs(100 if full else 5, METHODS[0], plain, 10_000 if full else 100, True)
    cuts = quantiles(shares, n=10, method="inclusive")
    tenths = [min(shares), *cuts, max(shares)]
    return {str(10 * k): [share] * 3 for k, share in enumerate(tenths)}


def measure(full: bool) -> dict:
    lost, affected = by_increments(full)
    gaps = by_gap(full)
    return {
        "lost": {"unit": "%", "data": lost},
        "affected": {"unit": "%", "data": affected},
        "gaps": {"unit": "%", "data": gaps},
        "runs": {"unit": "%", "data": {"10,000 increments": distribution(full)}},
    }


if __name__ == "__main__":
    run(measure, SITE)
