"""Ctrl-C in the middle of a recipe: it ends, and nothing of it stays."""

import sys
from pathlib import Path

import pytest

from proof import needs
from proof.interpreters import interpreter
from proof.running import run
from tests.conftest import PROJECT

INTERRUPTED = Path(__file__).parent / "interrupted"  # the module that presses Ctrl-C
PROGRAMS = PROJECT.programs("recipes") + PROJECT.programs("kit")
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
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.stem)
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
