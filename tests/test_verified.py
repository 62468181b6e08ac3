"""The record of where the programs were run."""

import json
import re

import pytest
import verified
from recorded import key, recordings
from verified import NAME

from tests.snippet_items import SNIPPETS

GOOD = {"value/race.py": {"hash": "0", "linux-3.13.0": "2026-11-23 fork plain"}}


@pytest.fixture
def record(tmp_path):
    (tmp_path / "value").mkdir()
    (tmp_path / "value/race.py").write_text("pass\n")

    def record(text: str):
        (tmp_path / verified.RECORD).write_text(text, encoding="utf-8")
        return tmp_path

    return record


def test_is_read_as_it_was_written(record):
    folder = record(json.dumps(GOOD))
    verified.write(folder, verified.read(folder))
    assert verified.read(folder) == GOOD
    assert [path.name for path in folder.iterdir()] == ["value", "verified.json"]


@pytest.mark.parametrize(
    "change, said",
    [
        (("{", "<<<<<<< ours\n{"), ":1: a conflict marker; mend: keep the lines"),
        (("}}", "}"), "verified.json: Expecting"),
        (("value/race", "value/rice"), "there is no snippets/value/rice.py; mend"),
        (("linux-3.13.0", "linux-3.13"), "value/race.py has 'linux-3.13: 2026"),
        (("linux", "solaris"), "value/race.py has 'solaris-3.13.0: 2026"),
        (("fork", "forks"), "has 'linux-3.13.0: 2026-11-23 forks plain'; mend"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_record_is_named(record, change, said):
    text = json.dumps(GOOD).replace(*change)
    folder = record(text)
    with pytest.raises(ValueError, match=re.escape(said)) as caught:
        verified.read(folder)
    assert "\n" not in str(caught.value)
    assert (folder / verified.RECORD).read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "name, method, default, words",
    [
        ("linux-3.13.18", "plain", "fork", set()),
        ("linux-3.14.0-32bit", "plain", "forkserver", {"32bit"}),
        ("linux-3.14.0", "spawn", "spawn", set()),
        ("macos-3.11.0", "plain", "spawn", {"macos"}),
        ("wasm-3.14.2-32bit", "plain", "forkserver", {"wasm", "32bit"}),
    ],
)
def test_name_says_where(name, method, default, words):
    place = verified.where(name, method)
    assert (place.method, place.words) == (default, words)
    assert verified.by_version(name) < verified.by_version("wasm-4.0.0-freethreaded")


@pytest.mark.parametrize("name, entry", sorted(verified.read(SNIPPETS).items()))
def test_entry_is_of_this_program_and_these_outputs(name, entry):
    program = SNIPPETS / name
    assert entry["hash"] == verified.state(program, recordings(program)), (
        f"snippets/{name} or its outputs changed after they were recorded; mend: "
        f"make verify, or pytest --record snippets/{name} for this Python alone"
    )


def test_every_program_is_recorded():
    record = verified.read(SNIPPETS)
    programs = {key(path) for path in SNIPPETS.glob("*/*.py")}
    recorded = {name for name, entry in record.items() if any(map(NAME.match, entry))}
    missing = sorted(programs - recorded)
    assert not missing, (
        f"snippets/{missing[0]} is recorded nowhere; mend: pytest --record "
        f"snippets/{missing[0]}"
    )
