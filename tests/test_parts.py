"""In which words a place is named, and the parts that a program is shown by."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from pages.labels import label
from pages.parts import attribute, region
from proof.outputs import parts, recordings


@pytest.mark.parametrize(
    "words, labels",
    [
        (["spawn"], ["fork or forkserver", "spawn"]),
        (["spawn", "forkserver"], ["fork", "forkserver", "spawn"]),
        (["py3.15"], ["up to Python 3.14", "from Python 3.15"]),
        (
            ["py3.13", "py3.14", "py3.16"],
            [
                "up to Python 3.12",
                "Python 3.13",
                "Python 3.14 to 3.15",
                "from Python 3.16",
            ],
        ),
        (
            ["py3.13", "py3.13.8", "py3.14"],
            [
                "up to Python 3.12",
                "Python 3.13 to 3.13.7",
                "Python 3.13.8 to 3.13.x",
                "from Python 3.14",
            ],
        ),
        (["32bit"], ["64-bit", "32-bit"]),
        (["32bit", "wasm"], ["64-bit, Linux", "32-bit", "WebAssembly"]),
        (
            ["forkserver", "forkserver.py3.14", "spawn"],
            ["fork", "up to Python 3.13, forkserver", "from Python 3.14, forkserver"]
            + ["spawn"],
        ),
        (["py3.14", "32bit.py3.14"], None),
        (["py3.14.spawn"], ["otherwise", "from Python 3.14, spawn"]),
        (["32bit.py3.13", "py3.15"], ["otherwise", "from Python 3.15", None]),
    ],
    ids=str,
)
def test_labels_say_where_an_output_holds(tmp_path, words, labels):
    program = tmp_path / "x.py"
    for word in ["", *(f".{word}" for word in words)]:
        (tmp_path / f"x{word}.out").write_text("")
    found = recordings(program)
    said = [label(recording, found, "en") for recording in found]
    assert len(set(said)) == len(found)
    for text, expected in zip(said, labels or (), strict=bool(labels)):
        assert expected in (None, text)


def test_region_is_a_whole_definition():
    code = "import x\n\n\n@x.y\ndef f():\n    return 1\n\n\nclass G:\n    pass\n"
    assert region(code, "f") == "@x.y\ndef f():\n    return 1\n"
    assert region(code, "G") == "class G:\n    pass\n"
    assert region(code, "x") is None


def test_copied_text_survives_as_an_attribute():
    text = Path(__file__).read_text(encoding="utf-8") + '\t<&>"\n\n'
    html = f'<b data-x="{attribute(text)}">'
    assert BeautifulSoup(html, "html.parser").b["data-x"] == text


def test_its_c_and_its_cells_are_parts_of_a_program(tmp_path):
    empty = "b.py", "a.c", "b.c", "a_1.ipy", "a_2.ipy", "ab_1.ipy"
    for name, text in (dict.fromkeys(empty, "") | {"a.py": "import b"}).items():
        (tmp_path / name).write_text(text)
    found = [path.name for path in parts(tmp_path / "a.py")]
    assert found == ["a.py", "b.py", "a.c", "a_1.ipy", "a_2.ipy"]
    assert [path.name for path in parts(tmp_path / "b.c")] == ["b.c"]
