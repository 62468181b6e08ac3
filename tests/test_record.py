"""The record of where the programs were run."""

import re
import subprocess

import pytest
from filelock import FileLock, Timeout

from proof import record
from proof.outputs import METHODS, methods, recordings
from proof.project import Project, Wrong, key
from study.merge import merge
from tests.conftest import PROJECT, ROOT
from tests.problems import no_problems

RUNS = "0123456789ab 2026-11-23 fork plain"
GOOD = {"value/race.py": {"linux-3.13.0": RUNS}}


@pytest.fixture
def project(tmp_path):
    """A project with one program and its record."""
    (tmp_path / "snippets/value").mkdir(parents=True)
    (tmp_path / "snippets/value/race.py").write_text("pass\n")
    project = Project(tmp_path)
    record.write(project, GOOD)
    return project


def test_is_read_as_it_was_written(project):
    assert record.read(project) == GOOD
    names = sorted(path.name for path in project.snippets.iterdir())
    assert names == ["value", "verified.json"]


@pytest.mark.parametrize(
    "change, said",
    [
        (("{", "<<<<<<< ours\n{"), ":1: a conflict marker; fix: delete the markers"),
        (("}", ""), "verified.json: Expecting"),
        (("{", "[{"), "verified.json: Expecting"),
        (("value/race", "value/rice"), "there is no snippets/value/rice.py; fix"),
        (("linux-3.13.0", "linux-3.13"), "no entry is 'value/race.py linux-3.13: 01"),
        (("linux", "solaris"), "no entry is 'value/race.py solaris-3.13.0: 0123"),
        ((" linux-3.13.0", ""), "no entry is 'value/race.py: 0123"),
        (("fork", "forks"), "23 forks plain'; fix: delete this line"),
        (
            ("ab 2026", "a 2026"),
            "no entry is 'value/race.py linux-3.13.0: 0123456789a 2",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_record_is_named(project, change, said):
    text = project.record.read_text(encoding="utf-8").replace(*change)
    project.record.write_text(text, encoding="utf-8")
    with pytest.raises(Wrong, match=re.escape(said)) as caught:
        record.read(project)
    assert re.match(r"snippets/verified\.json:.*; fix: .", str(caught.value))
    assert "\n" not in str(caught.value)
    assert project.record.read_text(encoding="utf-8") == text


def test_what_is_no_text_is_named(project):
    project.record.write_bytes(b"\xff")
    with pytest.raises(Wrong, match="verified.json: Expecting value"):
        record.read(project)


@pytest.mark.parametrize(
    "one, other, together",
    [
        ("a 2026-11-23 fork", "a 2026-11-22 spawn", "a 2026-11-23 fork spawn"),
        ("a 2026-11-22 fork plain", "b 2026-11-23 fork", "b 2026-11-23 fork"),
        ("b 2026-11-23 fork", "a 2026-11-22 fork plain", "b 2026-11-23 fork"),
    ],
)
def test_two_entries_of_one_interpreter_are_joined(one, other, together):
    assert record.joined(one, other) == together


def test_only_one_changes_it_at_a_time(project):
    with record.updating(project) as entries:
        lock = FileLock(project.cache / "verified.lock")
        with pytest.raises(Timeout):
            lock.acquire(timeout=0)
        entries.clear()
    assert record.read(project) == {}
    lock.acquire(timeout=0)


def git(folder, *command):
    names = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    subprocess.run(["git", *names, *command], cwd=folder, check=True)


def test_git_joins_the_lines_of_two_machines(project):
    top = project.root
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
        entry = {"linux-3.13.0": RUNS + " spawn", python: runs}
        record.write(project, {"value/race.py": entry})
        git(top, "commit", "-q", "-a", "-m", branch)
    git(top, "merge", "-q", "-m", "both", "other")
    assert record.read(project)["value/race.py"] == {
        "linux-3.13.0": RUNS + " spawn",
        "linux-3.14.0": RUNS,
        "windows-3.14.0": RUNS.replace("fork plain", "plain spawn"),
    }


def test_what_a_program_imports_from_beside_it_belongs_to_it(project):
    program = project.snippets / "value/race.py"
    program.write_text("import sys\nfrom kit import run\n")
    alone, beside = record.state(program, []), program.with_name("kit.py")
    assert methods(program, METHODS) == [None]
    beside.write_text("from multiprocessing import Process as run\n")
    together = record.state(program, [])
    assert methods(program, METHODS) == [None, *METHODS]
    beside.write_text("from multiprocessing import Pool as run\n")
    assert len({alone, together, record.state(program, [])}) == 3


def test_merge_takes_what_holds_here(project, tmp_path, capsys):
    program = project.snippets / "value/race.py"
    now = record.state(program, recordings(program))
    other = Project(tmp_path / "other")
    other.snippets.mkdir(parents=True)
    record.write(
        other,
        {
            "value/race.py": {
                "macos-3.14.0": f"{now} 2026-11-24 plain",
                "windows-3.14.0": RUNS,
            },
            "value/gone.py": {"macos-3.14.0": RUNS},
        },
    )
    merge(project, [other.record])
    assert capsys.readouterr().out == f"{other.record}: 1 of 3 entries hold here\n"
    together = {
        "value/race.py": GOOD["value/race.py"]
        | {"macos-3.14.0": f"{now} 2026-11-24 plain"}
    }
    assert record.read(project) == together
    record.write(
        project, {"value/race.py": {"macos-3.14.0": "012345678901 2026-11-24 fork"}}
    )
    merge(project, [other.record])
    assert record.read(project)["value/race.py"] == {
        "macos-3.14.0": f"{now} 2026-11-24 plain"
    }
    record.write(project, together)
    other.record.write_text("{")
    with pytest.raises(Wrong, match="verified.json: Expecting"):
        merge(project, [other.record])
    assert record.read(project) == together


def test_every_program_is_recorded_as_it_is():
    no_problems(outdated(PROJECT))


def outdated(project: Project):
    """A line for each program that has no record, or one of another state."""
    evidence = record.Evidence(project)
    for program in project.programs():
        recorded = evidence.record.get(key(program), {})
        name = project.shown(program)
        if not recorded:
            yield f"{name} is recorded nowhere; fix: pytest --record {name}"
        elif len(evidence.runs(program)) < len(recorded):
            yield (
                f"{name} or its outputs changed after they were recorded; fix: "
                f"python dev.py verify, or pytest --record {name} for this Python alone"
            )
