"""What the page of the kit promises of shared arrays, promise by promise.

What happens when workers or the parent are killed, when /dev/shm is full, and what a
killed run leaves, is tried in `tests/survival`.
"""

import os
import pickle
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from importlib import import_module
from multiprocessing import get_context, resource_tracker
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy
import pytest

from tests.conftest import PROJECT

KIT = PROJECT.snippets / "kit"
SHM = Path("/dev/shm")
linux = pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/shm")


@pytest.fixture
def arrays(monkeypatch):
    monkeypatch.syspath_prepend(KIT)
    monkeypatch.setattr(import_module("shared_arrays"), "PREFIX", f"kit-{os.getpid()}-")
    return import_module("shared_arrays")


def left(arrays) -> list[str]:
    return [path.name for path in SHM.glob(f"{arrays.PREFIX}*")]


@linux
def test_is_removed_after_an_error(arrays):
    with pytest.raises(ZeroDivisionError), arrays.shared_zeros(3) as shared:
        view = shared.array[1:]
        assert left(arrays) == [shared.name]
        view[0] = 1 / 0
    assert not left(arrays)


@linux
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=str)
def test_is_removed_at_whichever_line_a_signal_comes(arrays, number):
    """At each line of the module; while it is being removed, by the tracker."""
    ended = False

    def stop(*_):
        raise KeyboardInterrupt

    def use():
        nonlocal ended
        ended = False
        with arrays.shared_zeros(3) as shared:
            shared.array[0] = 1
            ended = True

    before = signal.signal(number, stop)
    try:
        for at in range(1, 1000):
            reached = interrupted(arrays, use, number, at)
            for name in left(arrays):
                assert ended, f"left behind by a signal at line {at}"
                SharedMemory(name).unlink()
            if not reached:
                break
    finally:
        found = signal.signal(number, before)
    assert found is stop
    assert at > 30


def interrupted(arrays, use, number, at: int) -> bool:
    """Send a signal at a line of the module, counted as they are run."""
    lines = 0

    def trace(frame, event, argument):
        nonlocal lines
        if frame.f_code.co_filename != arrays.__file__:
            return None
        lines += event == "line"
        if event == "line" and lines == at:
            sys.settrace(None)
            signal.raise_signal(number)
        return trace

    with suppress(KeyboardInterrupt):
        sys.settrace(trace)
        use()
    sys.settrace(None)
    return lines >= at


REMOVED_LATE = """
import shared_arrays
def remove(*_):
    raise KeyboardInterrupt
shared_arrays.remove = remove
with shared_arrays.shared_zeros(3) as shared:
    print(shared.name)
"""


@linux
def test_the_tracker_removes_what_was_not(arrays):
    command = [sys.executable, "-c", REMOVED_LATE]
    ran = subprocess.run(command, cwd=KIT, capture_output=True, text=True)
    assert "KeyboardInterrupt" in ran.stderr
    assert ran.stdout and not (SHM / ran.stdout.strip()).exists()


ENDED = """
import signal, sys, time
from shared_arrays import shared_zeros
from workers import worker_pool
if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with shared_zeros(3) as shared, worker_pool(2) as pool:
        task = pool.submit(time.sleep, 60)
        print(shared.name, flush=True)
        task.result()
"""


@linux
def test_sigterm_can_end_a_program_as_ctrl_c_does(tmp_path):
    (tmp_path / "program.py").write_text(ENDED)
    command = [sys.executable, tmp_path / "program.py"]
    with subprocess.Popen(
        command, env=os.environ | {"PYTHONPATH": str(KIT)}, stdout=-1, stderr=-1
    ) as program:
        name = program.stdout.readline().decode().strip()
        program.terminate()
        _, said = program.communicate(timeout=30)
    assert (program.returncode, said) == (143, b"")
    assert name and not (SHM / name).exists()


@linux
def test_arrays_outlive_the_block_and_then_free_it(arrays):
    with arrays.shared_copy(numpy.arange(3)) as shared:
        name, last = shared.name, shared.array[2:]
    del shared
    maps = Path("/proc/self/maps")
    assert last.tolist() == [2] and name in maps.read_text()
    del last
    assert name not in maps.read_text()


@linux
def test_what_nobody_holds_is_removed_by_the_next(arrays):
    (dead := SHM / f"{arrays.PREFIX}dead").write_bytes(b"1")
    with arrays.shared_zeros(3) as first, arrays.shared_zeros(3) as second:
        assert not dead.exists()
        assert {*left(arrays)} == {first.name, second.name}


@linux
def test_is_held_until_it_is_removed(arrays, monkeypatch):
    found, remove = [], arrays.remove

    def swept_before(block, owner):
        arrays.sweep()
        found.extend(left(arrays))
        remove(block, owner)

    monkeypatch.setattr(arrays, "remove", swept_before)
    with arrays.shared_zeros(3) as shared:
        pass
    assert found == [shared.name]


@linux
def test_a_program_that_attaches_does_not_remove_it(arrays):
    with arrays.shared_zeros(2, "i4") as shared:
        code = "import sys; from shared_arrays import attach\n"
        code += "attach(sys.argv[1], (2,), 'i4').array[1] = 7"
        command = [sys.executable, "-c", code, shared.name]
        ran = subprocess.run(command, cwd=KIT, capture_output=True, text=True)
        assert (ran.returncode, ran.stderr) == (0, "")
        assert left(arrays) == [shared.name] and shared.array.tolist() == [0, 7]


def test_what_is_sent_is_a_name(arrays):
    with arrays.shared_zeros((1000, 1000)) as shared:
        sent = pickle.dumps(shared)
        assert len(sent) < 500
        pickle.loads(sent).array[3, 4] = 5
        assert shared.array[3, 4] == 5 and shared.array.sum() == 5


@pytest.mark.parametrize(
    "shape, dtype",
    [
        (0, "f8"),
        ((), "i4"),
        ((2, 0), "u1"),
        (3, "<M8[s]"),
        (2, [("x", "i2"), ("y", "f8")]),
    ],
    ids=str,
)
def test_any_shape_and_type_without_objects(arrays, shape, dtype):
    with arrays.shared_zeros(shape, dtype) as shared:
        assert shared.array.dtype == numpy.dtype(dtype)
        assert shared.array.shape == numpy.zeros(shape, dtype).shape
        assert (shared.array == numpy.zeros(shape, dtype)).all()


def test_objects_are_refused(arrays):
    with pytest.raises(TypeError, match="object holds Python objects"):
        with arrays.shared_copy(numpy.array(["a", None], object)):
            pass


@linux
def test_no_room_is_an_error(arrays):
    size = os.statvfs(SHM).f_blocks * os.statvfs(SHM).f_frsize
    with pytest.raises(OSError, match="No space left"), arrays.shared_zeros(size):
        pass
    assert not left(arrays)


@linux
def test_threads_may_attach_at_once(arrays, monkeypatch):
    """None of them tells the resource tracker, which would remove the arrays."""
    told = []
    with ExitStack() as at_end, ThreadPoolExecutor(8) as threads:
        made = [at_end.enter_context(arrays.shared_zeros(1)) for _ in range(8)]
        at_end.callback(sys.setswitchinterval, sys.getswitchinterval())
        sys.setswitchinterval(1e-6)
        tracker = resource_tracker._resource_tracker
        monkeypatch.setattr(tracker, "_send", lambda *said: told.append(said))
        list(threads.map(pickle.loads, [pickle.dumps(array) for array in made * 20]))
        monkeypatch.undo()
    assert not told


@linux
def test_a_child_forked_meanwhile_does_not_keep_others_from_creating(arrays):
    child = get_context("fork").Process(target=time.sleep, args=(60,))
    with arrays.locked(SHM, arrays.LOCK_EX):
        child.start()
    with arrays.locked(SHM, arrays.LOCK_EX | arrays.LOCK_NB):
        pass
    child.kill()
    child.join()
