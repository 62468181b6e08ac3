"""Outputs recorded under WebAssembly, on CPython built for it (Pyodide, in Node.js)."""

import os

import pytest
from recorded import applying, fits, recordings

from tests.pages import ROOT
from tests.running import interpreter, run
from tests.snippet_items import SNIPPETS, difference, shown

PYTHON = ROOT / "tests/wasm/python"
PROGRAMS = sorted(
    program
    for program in SNIPPETS.glob("*/*.py")
    if any("wasm" in recording.words for recording in recordings(program))
)


@pytest.mark.parametrize("program", PROGRAMS, ids=shown)
def test_prints_what_is_recorded(program):
    if not (ROOT / "node_modules/pyodide").is_dir():
        if os.environ.get("CI"):
            pytest.fail("Pyodide is not installed; mend: npm ci")
        pytest.skip("needs Node.js and Pyodide; npm ci installs it")
    python = interpreter(str(PYTHON))
    recording = applying(recordings(program), python.where(None))
    ran = run(program, python)
    assert not ran.problems
    assert fits(recording.text, ran.text), difference(
        recording.text, ran.text, shown(recording.path)
    )
