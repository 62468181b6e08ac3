"""Workers that end: with their parent, after an error, after Ctrl-C."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import Process, Value, active_children, parent_process
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from multiprocessing.managers import SyncManager
from multiprocessing.process import BaseProcess
from signal import SIG_DFL, SIG_IGN, SIGINT, SIGTERM, signal
from threading import Thread


def follow_parent() -> None:
    """Leave Ctrl-C to the parent, and end with it, or when it says so."""
    signal(SIGINT, SIG_IGN)
    signal(SIGTERM, SIG_DFL)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    parent, starter = parent_process(), os.getppid()
    while parent.is_alive() and os.getppid() == starter:
        parent.join(timeout=0.5)
    os._exit(1)


class Worker(Process):
    """A process that follows its parent."""

    def run(self) -> None:
        follow_parent()
        super().run()


def run_workers(
    workers: Sequence[BaseProcess], watch: Callable[[], object] = lambda: None
) -> None:
    """Start workers and wait for them, calling `watch` every 0.1 s. When one of them
    fails, end the others and raise ChildProcessError."""
    try:
        for worker in workers:
            worker.start()
        codes: list[int | None] = [None]
        while None in codes and not any(codes):
            running = [worker for worker in workers if worker.exitcode is None]
            wait([worker.sentinel for worker in running], timeout=0.1)
            codes = [worker.exitcode for worker in workers]
            watch()
        raise_failed(workers)
    finally:
        for worker in workers:
            if worker.pid:
                worker.kill()
                worker.join()


def raise_failed(workers: Sequence[BaseProcess]) -> None:
    failed = [f"{w.name}: exit code {w.exitcode}" for w in workers if w.exitcode]
    if failed:
        raise ChildProcessError(", ".join(failed))


@contextmanager
def worker_pool(
    count: int | None = None,
    initializer: Callable[..., object] | None = None,
    initargs: tuple = (),
    mp_context: BaseContext | None = None,
) -> Iterator[ProcessPoolExecutor]:
    """A process pool whose workers follow their parent, and end after an error."""
    first = (initializer, initargs)
    pool = ProcessPoolExecutor(count, mp_context, start_worker, first)
    try:
        with ended_after_error():
            yield pool
            shut_down(pool)
    finally:
        pool.shutdown()


def shut_down(pool: ProcessPoolExecutor) -> None:
    """Wait for tasks and workers. A worker killed while the pool shuts down may keep
    the others from ending: they are killed 5 s after it, and ChildProcessError says so.
    """
    workers = [*(pool._processes or {}).values()]
    shutdown = Thread(target=pool.shutdown)
    shutdown.start()
    try:
        if workers:
            wait([worker.sentinel for worker in workers])
        shutdown.join(timeout=5)
    finally:
        if shutdown.is_alive():
            for worker in workers:
                worker.kill()
        shutdown.join()
    raise_failed(workers)


@contextmanager
def shared_manager() -> Iterator[SyncManager]:
    """A manager whose server process follows the parent, and ends after an error."""
    manager = SyncManager()
    with ended_after_error():
        manager.start(follow_parent)
        with manager:
            yield manager


@contextmanager
def ended_after_error() -> Iterator[None]:
    """After an error in the `with` block, end every process that was started in it."""
    before = active_children()
    try:
        yield
    except BaseException:
        for process in active_children():
            if process not in before:
                process.kill()
        raise


def start_worker(initializer: Callable[..., object] | None, initargs: tuple) -> None:
    follow_parent()
    if initializer:
        initializer(*initargs)


def add(total, numbers: range) -> None:
    for number in numbers:
        with total.get_lock():
            total.value += number


def main() -> None:
    total = Value("i")
    parts = range(0, 50), range(50, 101)
    run_workers([Worker(target=add, args=(total, part)) for part in parts])
    print("sum of 1 to 100:", total.value)
    with worker_pool(2) as pool:
        print("parts:", list(pool.map(sum, parts)))


if __name__ == "__main__":
    main()
