"""The record of where the programs were run."""

import re
import subprocess

import pytest
import verified
from filelock import FileLock, Timeout
from recorded import key, recordings

import tests.merge
from tests.pages import ROOT
from tests.snippet_items import SNIPPETS

RUNS = "0123456789ab 2026-11-23 fork plain"
GOOD = {"value/race.py": {"linux-3.13.0": RUNS}}


@pytest.fixture
def folder(tmp_path):
    """A folder of snippets with one program and its record."""
    (tmp_path / "snippets/value").mkdir(parents=True)
    (tmp_path / "snippets/value/race.py").write_text("pass\n")
    verified.write(tmp_path / "snippets", GOOD)
    return tmp_path / "snippets"


def test_is_read_as_it_was_written(folder):
    assert verified.read(folder) == GOOD
    assert sorted(path.name for path in folder.iterdir()) == ["value", "verified.json"]


@pytest.mark.parametrize(
    "change, said",
    [
        (("{", "<<<<<<< ours\n{"), ":1: a conflict marker; mend: delete the markers"),
        (("}", ""), "verified.json: Expecting"),
        (("{", "[{"), "verified.json: Expecting"),
        (("value/race", "value/rice"), "there is no snippets/value/rice.py; mend"),
        (("linux-3.13.0", "linux-3.13"), "no entry is 'value/race.py linux-3.13: 01"),
        (("linux", "solaris"), "no entry is 'value/race.py solaris-3.13.0: 0123"),
        ((" linux-3.13.0", ""), "no entry is 'value/race.py: 0123"),
        (("fork", "forks"), "23 forks plain'; mend: delete this line"),
        (
            ("ab 2026", "a 2026"),
            "no entry is 'value/race.py linux-3.13.0: 0123456789a 2",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_record_is_named(folder, change, said):
    path = folder / verified.RECORD
    text = path.read_text(encoding="utf-8").replace(*change)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(said)) as caught:
        verified.read(folder)
    assert "\n" not in str(caught.value)
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "one, other, together",
    [
        ("a 2026-11-23 fork", "a 2026-11-22 spawn", "a 2026-11-23 fork spawn"),
        ("a 2026-11-22 fork plain", "b 2026-11-23 fork", "b 2026-11-23 fork"),
        ("b 2026-11-23 fork", "a 2026-11-22 fork plain", "b 2026-11-23 fork"),
    ],
)
def test_two_entries_of_one_interpreter_are_joined(one, other, together):
    assert verified.joined(one, other) == together


def test_only_one_changes_it_at_a_time(folder):
    with verified.updating(folder) as record:
        lock = FileLock(folder.parent / ".cache/verified.lock")
        with pytest.raises(Timeout):
            lock.acquire(timeout=0)
        record.clear()
    assert verified.read(folder) == {}
    lock.acquire(timeout=0)


def git(folder, *command):
    names = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(["git", *names, *command], cwd=folder, check=True)


def test_git_joins_the_lines_of_two_machines(folder):
    top = folder.parent
    (top / ".gitattributes").write_bytes((ROOT / ".gitattributes").read_bytes())
    git(top, "init", "-q", "-b", "main")
    git(top, "add", ".")
    git(top, "commit", "-q", "-m", "one")
    git(top, "checkout", "-q", "-b", "other")
    for branch, python, runs in (
        ("other", "linux-3.14.0", RUNS),
        ("main", "windows-3.14.0", RUNS.replace("fork plain", "plain spawn")),
    ):
        git(top, "checkout", "-q", branch)
        record = {"value/race.py": {"linux-3.13.0": RUNS + " spawn", python: runs}}
        verified.write(folder, record)
        git(top, "commit", "-q", "-a", "-m", branch)
    git(top, "merge", "-q", "-m", "both", "other")
    assert verified.read(folder)["value/race.py"] == {
        "linux-3.13.0": RUNS + " spawn",
        "linux-3.14.0": RUNS,
        "windows-3.14.0": RUNS.replace("fork plain", "plain spawn"),
    }


def test_merge_takes_what_holds_here(folder, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(tests.merge, "SNIPPETS", folder)
    program = folder / "value/race.py"
    now = verified.state(program, recordings(program))
    verified.write(
        tmp_path,
        {
            "value/race.py": {
                "macos-3.14.0": f"{now} 2026-11-24 plain",
                "windows-3.14.0": RUNS,
            },
            "value/gone.py": {"macos-3.14.0": RUNS},
        },
    )
    other = tmp_path / verified.RECORD
    tests.merge.merge([other])
    assert capsys.readouterr().out == f"{other}: 1 of 3 entries hold here\n"
    together = {
        "value/race.py": GOOD["value/race.py"]
        | {"macos-3.14.0": f"{now} 2026-11-24 plain"}
    }
    assert verified.read(folder) == together
    other.write_text("{")
    with pytest.raises(ValueError, match="verified.json: Expecting"):
        tests.merge.merge([other])
    assert verified.read(folder) == together


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


@pytest.mark.parametrize("name", sorted(verified.read(SNIPPETS)))
def test_entries_are_of_this_program_and_these_outputs(name):
    program = SNIPPETS / name
    record = verified.read(SNIPPETS)
    now = verified.current(record, program, recordings(program))
    assert now.keys() == record[name].keys(), (
        f"snippets/{name} or its outputs changed after they were recorded; mend: "
        f"make verify, or pytest --record snippets/{name} for this Python alone"
    )


def test_every_program_is_recorded():
    programs = {key(path) for path in SNIPPETS.glob("*/*.py")}
    missing = sorted(programs - verified.read(SNIPPETS).keys())
    assert not missing, (
        f"snippets/{missing[0]} is recorded nowhere; mend: pytest --record "
        f"snippets/{missing[0]}"
    )
