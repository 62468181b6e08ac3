"""Ctrl-C in the middle of a recipe: it ends, and nothing of it stays."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from proof import needs
from proof.interpreters import interpreter
from proof.running import run
from tests.conftest import PROJECT
from tests.survival.test_survival import RECIPES

INTERRUPTED = Path(__file__).parent / "interrupted"  # the module that presses Ctrl-C
SHORT = 0.1  # seconds of grace for what never ends
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")


def interrupted(program: Path, file: Path, **how) -> tuple[str, ...]:
    """What was wrong after the program was interrupted, which made the file."""
    more = {"INTERRUPTED": str(file), "PYTHONPATH": str(INTERRUPTED)}
    found = run(program, interpreter(), more=more, **how).problems
    assert file.exists(), f"{program} neither printed nor waited"
    return found


@posix
@pytest.mark.slow
@pytest.mark.parametrize("program", RECIPES.values(), ids=RECIPES)
def test_nothing_is_left(program, tmp_path):
    if lacking := needs.lacking(program, interpreter(), needs.read(PROJECT)):
        pytest.skip(f"needs {lacking}")
    found = interrupted(program, tmp_path / "interrupted")
    if any("shared memory" in problem for problem in found):  # perhaps another's
        found = interrupted(program, tmp_path / "again", alone=True)
    assert not found


@posix
@pytest.mark.parametrize(
    "code, problem",
    [
        ("import tempfile; tempfile.mkstemp(); print()", "left a file behind"),
        (
            "import subprocess, sys\n"
            "code = 'import signal; signal.signal(2, signal.SIG_IGN); print();' \\\n"
            "       'import time; time.sleep(60)'\n"
            "child = subprocess.Popen([sys.executable, '-c', code], stdout=-1)\n"
            "child.stdout.readline()\n"
            "child.wait()",
            "left a process behind",
        ),
    ],
    ids=["file", "process"],
)
def test_what_is_left_is_named(code, problem, tmp_path):
    program = tmp_path / "program.py"
    program.write_text(code, encoding="utf-8")
    (found,) = interrupted(program, tmp_path / "interrupted", grace=SHORT)
    assert problem in found


LARGE = """
import time
from workers import worker_pool
if __name__ == "__main__":
    with worker_pool(1) as pool:
        calls = [pool.submit(time.sleep, 60)]
        calls += [pool.submit(len, bytes(1_000_000)) for _ in range(3)]
        while not calls[1].running():
            time.sleep(0.01)
        assert [call.cancel() for call in calls][-1]
        raise KeyboardInterrupt
"""


@posix
def test_calls_with_large_arguments_are_given_up(tmp_path, monkeypatch):
    """The pipe to the killed workers is full, and nobody reads it any more."""
    monkeypatch.setenv("PYTHONPATH", str(PROJECT.snippets / "kit"))
    (program := tmp_path / "large.py").write_text(LARGE, encoding="utf-8")
    ran = subprocess.run([sys.executable, program], capture_output=True, timeout=30)
    assert ran.returncode == -signal.SIGINT
