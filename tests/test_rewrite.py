"""The change to the interpreter's WebAssembly, on a module of a few bytes."""

import re
import shutil
import subprocess

import pytest

from proof import engine
from proof.project import Project, Wrong
from tests.conftest import PROJECT
from website import editor

DROP, UNKNOWN_OPCODE = "1a", "fd"


def section(number: int, content: str) -> str:
    return f"{number:02x}{len(content) // 2:02x}{content}"


def module(last: str) -> bytes:
    """It sets its stack pointer, and loads from an address that is nowhere known."""
    body = "00" + "41082400" + "3f00" + "280200" + last + "0b"
    return bytes.fromhex(
        "0061736d01000000"
        + section(1, "01600000")
        + section(2, "01" + "0165" + "0166" + "0000")
        + section(3, "0100")
        + section(5, "010001")
        + section(6, "017f0141000b")
        + section(10, "01" + f"{len(body) // 2:02x}" + body)
    )


@pytest.fixture
def files(tmp_path):
    if not shutil.which("node"):
        pytest.skip("needs Node.js")
    return tmp_path / "in.wasm", tmp_path / "out.wasm"


def test_a_load_gets_its_test_and_the_module_a_second_memory(files):
    source, target = files
    source.write_bytes(module(DROP))
    engine.rewrite(source, target)
    rewritten = target.read_bytes()
    assert rewritten.count(b"\x03mmu") == 2
    assert bytes.fromhex("280200") in rewritten  # memory 0, as it was
    assert bytes.fromhex("28420100") in rewritten  # and memory 1


def test_the_same_input_gives_the_same_output(files):
    source, target = files
    source.write_bytes(module(DROP))
    engine.rewrite(source, target)
    once = target.read_bytes()
    engine.rewrite(source, target)
    assert target.read_bytes() == once


@pytest.mark.parametrize(
    "bytes_, says", [(module(UNKNOWN_OPCODE), "unknown opcode fd"), (b"", "section")]
)
def test_what_is_not_known_is_refused(files, bytes_, says):
    source, target = files
    source.write_bytes(bytes_)
    with pytest.raises(Wrong, match=says):
        engine.rewrite(source, target)
    assert not target.exists()


def test_a_module_is_not_rewritten_twice(files):
    source, target = files
    source.write_bytes(module(DROP))
    engine.rewrite(source, target)
    with pytest.raises(Wrong, match="rewritten before"):
        engine.rewrite(target, source)


def test_what_is_wrong_is_said_in_one_line(files):
    source, target = files
    source.write_bytes(module(UNKNOWN_OPCODE))
    ran = subprocess.run(
        ["node", engine.REWRITE, source, target], capture_output=True, text=True
    )
    assert ran.returncode == 1
    assert len(ran.stderr.splitlines()) == 1
    assert "fix:" in ran.stderr


def test_without_the_package_the_site_says_what_is_missing(tmp_path):
    missing = engine.lacking(Project(tmp_path))
    assert engine.LEFT_OUT.format(missing).endswith(
        "the npm package pyodide is not installed; fix: npm ci"
    )


def test_modules_of_the_editor_import_each_other_by_address(tmp_path):
    assert editor.modules(Project(tmp_path)) == {}
    modules = editor.modules(PROJECT)
    if not modules:
        pytest.skip("CodeMirror is not installed; npm ci installs it")
    for name, text in modules.items():
        for address in re.findall(r"^(?:im|ex)port .+ from .(.+?).;$", text, re.M):
            assert address.removeprefix("./") in modules, f"{name}: {address}"
