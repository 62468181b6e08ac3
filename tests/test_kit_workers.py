"""What the page of the kit promises of workers, promise by promise; what a kill does is
tried in `tests/survival`, too."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from threading import Thread, Timer, main_thread

import numpy
import pytest

from tests.conftest import PROJECT

KIT = PROJECT.snippets / "kit"
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs fork and signals")


@pytest.fixture
def workers(monkeypatch):
    monkeypatch.syspath_prepend(KIT)
    return import_module("workers")


def test_a_failed_worker_ends_the_others(workers):
    slow = workers.Worker(target=time.sleep, args=(60,))
    bad = workers.Worker(target=sys.exit, args=(3,), name="bad")
    with pytest.raises(ChildProcessError, match="bad: exit code 3"):
        workers.run_workers([slow, bad])
    assert slow.exitcode == -signal.SIGKILL


def test_an_error_ends_the_workers_of_a_pool_but_no_others(workers):
    other = workers.Worker(target=time.sleep, args=(60,))
    other.start()
    start = time.monotonic()
    with pytest.raises(ZeroDivisionError), workers.worker_pool(2) as pool:
        pool.submit(time.sleep, 60)
        pool.submit(divmod, 1, 0).result()
    assert time.monotonic() - start < 30
    assert other.is_alive()
    other.kill()
    other.join()


def die_while_sending() -> bytes:
    """A result larger than a pipe; its worker is killed when it is half sent."""

    def kill():
        while sys._current_frames()[main].f_code.co_name != "_send":
            time.sleep(0.001)
        os.kill(os.getpid(), signal.SIGKILL)

    main = main_thread().ident
    Thread(target=kill, daemon=True).start()
    return bytes(300_000_000)


@linux
@pytest.mark.slow
def test_a_worker_killed_while_it_sends_ends_the_pool(workers):
    """Also while a process that was forked later is alive."""
    fork = get_context("fork")
    later = fork.Process(target=time.sleep, args=(60,))
    with pytest.raises(BrokenProcessPool) as raised:
        with workers.worker_pool(2, mp_context=fork) as pool:
            later.start()
            pool.submit(die_while_sending).result(timeout=60)
    later.kill()
    later.join()
    assert raised.value.__notes__[0].count("exit code -9") == 2


def test_a_broken_pool_shows_the_exit_codes(workers):
    with pytest.raises(BrokenProcessPool) as raised, workers.worker_pool(1) as pool:
        pool.submit(os._exit, 3).result()
    assert raised.value.__notes__[0].endswith(": exit code 3")


def close_and_wait() -> None:
    os.closerange(3, 1000)
    time.sleep(1)


@linux
def test_watch_is_called_ten_times_a_second(workers):
    """Also while a worker has closed its pipe and has not ended yet."""
    calls = []
    worker = get_context("fork").Process(target=close_and_wait)
    workers.run_workers([worker], lambda: calls.append(worker.exitcode))
    assert len(calls) < 100


def test_a_second_ctrl_c_waits_until_all_workers_are_killed(workers, monkeypatch):
    kill = workers.Worker.kill

    def kill_and_interrupt(worker):
        signal.raise_signal(signal.SIGINT)
        kill(worker)

    monkeypatch.setattr(workers.Worker, "kill", kill_and_interrupt)
    slow = [workers.Worker(target=time.sleep, args=(60,)) for _ in range(2)]
    with pytest.raises(KeyboardInterrupt):
        workers.run_workers([*slow, workers.Worker(target=sys.exit, args=(3,))])
    assert [worker.exitcode for worker in slow] == [-signal.SIGKILL] * 2


@linux
@pytest.mark.slow
@pytest.mark.parametrize("late", [False, True], ids=["before", "meanwhile"])
def test_an_idle_worker_killed_at_shutdown_is_named(workers, monkeypatch, late):
    """It holds the lock of the queue, so the other worker cannot read that it is to
    end. A pool that hangs is ended by the timer."""
    context, parent = get_context("fork"), os.getpid()
    reads, reader = context.Semaphore(0), context.Value("i", lock=False)
    receive = Connection.recv_bytes

    def recv_bytes(connection, *args):
        if os.getpid() != parent:
            reader.value = os.getpid()
            reads.release()
        return receive(connection, *args)

    def kill():
        idle.kill()
        wait([idle.sentinel])

    def put_nowait(item):  # called once the pool no longer looks for dead workers
        kill()
        put(item)

    monkeypatch.setattr(Connection, "recv_bytes", recv_bytes)
    with pytest.raises(ChildProcessError, match="exit code -9"):
        with workers.worker_pool(2, mp_context=context) as pool:
            pool.submit(int).result()
            assert reads.acquire(timeout=30) and reads.acquire(timeout=30)
            idle = pool._processes[reader.value]
            [other] = {*pool._processes.values()} - {idle}
            put = pool._call_queue.put_nowait
            monkeypatch.setattr(pool._call_queue, "put_nowait", put_nowait)
            (hangs := Timer(20, other.kill)).start()
            if not late:
                kill()
    assert hangs.is_alive(), "the pool did not end by itself"
    hangs.cancel()


STARTED = """
import multiprocessing, os, signal
from workers import worker_pool
multiprocessing.set_start_method("fork")
os.register_at_fork(after_in_parent=lambda: os.kill(os.getpid(), signal.SIGINT))
with worker_pool(2) as pool:
    print("went on", pool.submit(int).result())
"""


def refuse_to_start() -> None:
    raise ValueError("no settings")


@pytest.mark.parametrize("count", [1, 2])
def test_a_failed_initializer_is_an_error_though_no_result_is_read(workers, count):
    with pytest.raises((ChildProcessError, BrokenProcessPool)) as raised:
        with workers.worker_pool(count, refuse_to_start) as pool:
            wait([process.sentinel for process in pool._processes.values()])
    said = [str(raised.value), *getattr(raised.value, "__notes__", ())]
    assert "exit code 1" in "".join(said)


@pytest.mark.skipif(sys.platform == "win32", reason="has no fork")
def test_ctrl_c_while_workers_start_is_not_lost(workers):
    ran = subprocess.run(
        [sys.executable, "-c", STARTED],
        env=os.environ | {"PYTHONPATH": str(KIT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode == -signal.SIGINT and "went on" not in ran.stdout
    assert "ignored" not in ran.stderr


def test_an_error_in_one_pool_leaves_the_workers_of_another(workers):
    first, second = workers.worker_pool(1), workers.worker_pool(1)
    failing, going_on = first.__enter__(), second.__enter__()
    assert failing.submit(int).result() == going_on.submit(int).result() == 0
    assert not first.__exit__(ZeroDivisionError, ZeroDivisionError(), None)
    assert going_on.submit(int).result() == 0
    second.__exit__(None, None, None)


def test_watch_sees_the_last_count(workers):
    seen = []
    quick = workers.Worker(target=print)
    workers.run_workers([quick], lambda: seen.append(quick.exitcode))
    assert seen[-1] == 0


@pytest.mark.parametrize(
    "shape, dtype", [((4, 6), "u1"), ((6,), "u1"), ((4, 6, 3), "f8")], ids=str
)
def test_camera_refuses_a_frame_of_another_form(monkeypatch, shape, dtype):
    monkeypatch.syspath_prepend(KIT)
    frames = import_module("latest_frame").LatestFrame((4, 6, 3), readers=1)
    with pytest.raises(ValueError, match=r"a frame is \(4, 6, 3\) of uint8, not "):
        frames.put(numpy.zeros(shape, dtype))
    frames.put(numpy.ones((4, 6, 3), "u1"))
    assert next(frames.follow(reader=0)).shape == (4, 6, 3)
