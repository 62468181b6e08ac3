"""Outputs recorded under WebAssembly, on CPython built for it (Pyodide, in Node.js)."""

import os

import pytest

from proof.comparison import difference, fits
from proof.interpreters import interpreter
from proof.outputs import applying, recordings
from proof.project import key
from proof.running import run
from tests.conftest import PROJECT, ROOT

PYTHON = ROOT / "tools/proof/wasm/python"
PROGRAMS = [
    program
    for program in PROJECT.programs()
    if any("wasm" in recording.words for recording in recordings(program))
    and "multiprocessing" not in program.read_text(encoding="utf-8")
]


@pytest.mark.slow
@pytest.mark.parametrize("program", PROGRAMS, ids=key)
def test_prints_what_is_recorded(program):
    if not (ROOT / "node_modules/pyodide").is_dir():
        if os.environ.get("CI"):
            pytest.fail("Pyodide is not installed; fix: npm ci")
        pytest.skip("needs Node.js and Pyodide; npm ci installs it")
    python = interpreter(str(PYTHON))
    recording = applying(recordings(program), python.where(None))
    ran = run(program, python)
    assert not ran.problems
    assert fits(recording.text, ran.text), difference(
        recording.text, ran.text, key(recording.path)
    )
