"""Ctrl-C in the middle of a recipe: it ends, and nothing of it stays."""

import sys
from pathlib import Path

import pytest

from tests.running import interpreter, run
from tests.snippet_items import SNIPPETS, missing

RECIPES = sorted(SNIPPETS.glob("recipes/*.py"))


def interrupted(program: Path, file: Path) -> tuple[str, ...]:
    """What was wrong after the program was interrupted, which made the file."""
    found = run(program, interpreter(), interrupt=file).problems
    if found and file.exists():  # perhaps what another program left in /dev/shm
        file.unlink()
        found = run(program, interpreter(), interrupt=file, alone=True).problems
    assert file.exists(), f"{program} neither printed nor waited"
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
@pytest.mark.parametrize("program", RECIPES, ids=lambda program: program.stem)
def test_nothing_is_left(program, tmp_path):
    if lacking := missing(program, interpreter()):
        pytest.skip(f"needs {lacking}, which is not here")
    assert not interrupted(program, tmp_path / "interrupted")


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
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
    (found,) = interrupted(program, tmp_path / "interrupted")
    assert problem in found
