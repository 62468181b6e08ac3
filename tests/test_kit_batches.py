"""No batch is lost when its consumer is killed, wherever that is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

KILLED_AT = """
import os, signal, sys
from functools import partial
from pathlib import Path
from batches_acknowledged import deliver

def kill_later(lines):
    left = [lines]
    def trace(frame, event, argument):
        left[0] -= 1
        if left[0] < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)
    frame = sys._getframe()
    while frame := frame.f_back:
        frame.f_trace = trace

def consume(mark, lines, number, batch):
    if not mark.exists():
        mark.touch()
        kill_later(lines)
    print("begun", number, flush=True)
    assert len(batch) == 300_000
    print("done", number, flush=True)

if __name__ == "__main__":
    mark, lines = Path(sys.argv[1]), int(sys.argv[2])
    batches = (bytes(300_000) for _ in range(4))
    deliver(batches, partial(consume, mark, lines))
"""


def run(folder: Path, code: str, *args) -> subprocess.CompletedProcess[str]:
    program = folder / "program.py"
    program.write_text(code)
    return subprocess.run(
        [sys.executable, program, *args],
        env=os.environ | {"PYTHONPATH": str(PROJECT.snippets / "kit")},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
@pytest.mark.parametrize("lines", [*range(0, 400, 50), 10**9])
def test_no_batch_is_lost(lines, tmp_path):
    """The first consumer is killed after some lines, its own and those of the pool."""
    ran = run(tmp_path, KILLED_AT, tmp_path / "mark", str(lines))
    said = ran.stdout.splitlines()
    done = [line for line in said if line.startswith("done")]
    assert sorted({*done}) == [f"done {number}" for number in range(1, 5)], ran
    assert len(done) <= 5, "only the batch in hand may be processed twice"
    assert done == sorted(done)
    killed = any("once more" in line for line in said)
    if lines == 10**9:
        assert not killed
    assert ran.returncode == 0 or "ChildProcessError" in ran.stderr, ran
    assert ran.returncode == 0 or not killed


KILLED_AT_ITS_END = """
import os, signal
from multiprocessing import util
from batches_acknowledged import deliver

def consume(number, batch):
    end = os.getpid(), signal.SIGKILL
    util.Finalize(None, os.kill, args=end, exitpriority=1)
    print("done", number, flush=True)

if __name__ == "__main__":
    deliver([[1], [2]], consume)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_a_consumer_killed_at_its_end_is_an_error(tmp_path):
    ran = run(tmp_path, KILLED_AT_ITS_END)
    assert ran.stdout == "done 1\ndone 2\n"
    assert "ChildProcessError" in ran.stderr.splitlines()[-1]
