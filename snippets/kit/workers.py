"""Workers that end: with their parent, after an error, after Ctrl-C."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import Process, active_children, parent_process
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from multiprocessing.managers import SyncManager
from multiprocessing.process import BaseProcess
from signal import SIG_DFL, SIG_IGN, SIGINT, SIGTERM, raise_signal, signal
from threading import Event, Thread, current_thread, main_thread

if sys.platform == "linux":
    from fcntl import F_GETFL, F_SETFL, F_SETOWN, F_SETSIG, fcntl
    from signal import SIGKILL


def follow_parent() -> None:
    """Leave Ctrl-C to the parent, and end with it, or when it says so."""
    signal(SIGINT, SIG_IGN)
    signal(SIGTERM, SIG_DFL)
    if sys.platform == "linux":
        be_killed_with_parent()
    Thread(target=end_with_parent, daemon=True).start()


def be_killed_with_parent() -> None:
    """Let the kernel end this process, even in C code that keeps the GIL."""
    pipe = parent_process().sentinel
    with suppress(OSError):
        fcntl(pipe, F_SETOWN, os.getpid())
        fcntl(pipe, F_SETSIG, SIGKILL)
        fcntl(pipe, F_SETFL, fcntl(pipe, F_GETFL) | os.O_ASYNC)


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
        with ctrl_c_put_off():
            for worker in workers:
                worker.start()
        running = list(workers)
        while running and not any(worker.exitcode for worker in workers):
            ended = wait([worker.sentinel for worker in running], timeout=0.1)
            for worker in running:
                if worker.sentinel in ended:
                    worker.join(timeout=0.1)
            running = [worker for worker in running if worker.exitcode is None]
            watch()
        raise_failed(workers)
    finally:
        with ctrl_c_put_off():
            for worker in workers:
                if worker.pid:
                    worker.kill()
                    worker.join()


def raise_failed(workers: Sequence[BaseProcess]) -> None:
    failed = [worker for worker in workers if worker.exitcode]
    if failed:
        raise ChildProcessError(exit_codes(failed))


def exit_codes(workers: Sequence[BaseProcess]) -> str:
    return ", ".join(f"{w.name}: exit code {w.exitcode}" for w in workers)


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
    workers: list[BaseProcess] = []
    calls = pool._call_queue
    done = Event()

    def end_workers() -> None:
        with ctrl_c_put_off():
            for worker in workers:
                worker.kill()
        calls.cancel_join_thread()

    def end_the_rest() -> None:
        wait([worker.sentinel for worker in workers])
        if not done.wait(timeout=5):
            end_workers()

    rest = Thread(target=end_the_rest, daemon=True)
    try:
        start_all(pool, workers)
        pool._result_queue._writer.close()
        rest.start()
        yield pool
        pool.shutdown()
        raise_failed(workers)
    except BrokenProcessPool as broken:
        pool.shutdown()
        if any(worker.exitcode for worker in workers):
            broken.add_note(exit_codes(workers))
        raise
    except BaseException:
        end_workers()
        raise
    finally:
        pool.shutdown()
        if calls._thread:
            calls._thread.join(timeout=1)
        done.set()
        if rest.is_alive():
            rest.join(timeout=5)


def start_all(pool: ProcessPoolExecutor, workers: list[BaseProcess]) -> None:
    with ctrl_c_put_off():
        try:
            while len(pool._processes) < pool._max_workers:
                pool.submit(os.getpid)
        finally:
            workers += pool._processes.values()


@contextmanager
def ctrl_c_put_off() -> Iterator[None]:
    """Let Ctrl-C wait: Python may lose one that comes while a process starts."""
    if current_thread() is not main_thread():
        yield
        return
    late: list[int] = []
    found = signal(SIGINT, lambda number, frame: late.append(number))
    try:
        yield
    finally:
        signal(SIGINT, found)
        if late:
            raise_signal(SIGINT)


@contextmanager
def shared_manager() -> Iterator[SyncManager]:
    """A manager whose server process follows the parent, and ends after an error."""
    manager = SyncManager()
    with ended_after_error():
        with ctrl_c_put_off():
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
        with ctrl_c_put_off():
            for process in active_children():
                if process not in before:
                    process.kill()
        raise


def start_worker(initializer: Callable[..., object] | None, initargs: tuple) -> None:
    follow_parent()
    if initializer:
        try:
            initializer(*initargs)
        except BaseException:
            traceback.print_exc()
            os._exit(1)


def main() -> None:
    run_workers([Worker(target=print, args=("hello from a worker",))])
    with worker_pool(2) as pool:
        print("parts:", list(pool.map(sum, [range(0, 50), range(50, 101)])))


if __name__ == "__main__":
    main()
