"""What commands say in a copy of the sample, where something is broken."""

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

PYTEST = (
    "-n0",
    "-q",
    "--capture=no",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:faulthandler",
)


def pytest_says(tree: Path, *args: str, code: int = 1, ci: bool = True) -> str:
    """What pytest prints that ends with a code; it runs in this process.

    In CI its lines are not cut to the width of a terminal.
    """
    printed = io.StringIO()
    with (
        contextlib.chdir(tree),
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
        pytest.MonkeyPatch.context() as patch,
    ):
        for name in ("CI", "BUILD_NUMBER", "PYTEST_XDIST_WORKER"):
            patch.delenv(name, raising=False)
        if ci:
            patch.setenv("CI", "true")
        found = pytest.main([*PYTEST, *args])
    assert found == code, printed.getvalue()
    return printed.getvalue()


def says(tree: Path, *command: str, **env: str) -> str:
    """What a command, as in `python -m`, prints that must fail."""
    ran = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=tree,
        env=os.environ | env,
        capture_output=True,
        text=True,
        timeout=120,
    )
    said = ran.stdout + ran.stderr
    assert ran.returncode != 0, f"{command} found nothing:\n{said}"
    assert "Traceback (most" not in said, said
    return said


def write(tree: Path, name: str, text: str) -> None:
    (tree / name).parent.mkdir(exist_ok=True)
    (tree / name).write_text(text, encoding="utf-8")
