"""What must be true of the project's own files."""

import re
import subprocess
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT
from tests.problems import no_problems

DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PINNED = (ROOT / "requirements.txt").read_text("utf-8")
ENTRIES = re.split(r"\n(?=\S)", PINNED.strip())
RESERVED = re.compile(r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)", re.I)
REFUSED = re.compile(r'[<>:"\\|?*\x00-\x1f]')  # in names, by Windows
IGNORED = {".git", ".venv", ".cache", "node_modules", "site", "__pycache__"}
LINK = "120000"  # the mode of a symlink


def tracked() -> dict[str, str]:
    """The files of the repository, or of the folder, with their modes in git."""
    try:
        command = ["git", "ls-files", "-z", "--stage"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        listed = None
    if listed and listed.returncode == 0 and listed.stdout:
        lines = [line.split("\t") for line in listed.stdout.split("\0") if line]
        return {name: stage.split()[0] for stage, name in lines}
    return {
        path.relative_to(ROOT).as_posix(): LINK if path.is_symlink() else ""
        for path in ROOT.rglob("*")
        if not IGNORED & set(path.relative_to(ROOT).parts) and not path.is_dir()
    }


def unportable(files: dict[str, str]) -> Iterator[str]:
    """What keeps a checkout from being the same on Windows and macOS."""
    paths = [PurePosixPath(name) for name in files]
    every = {path for path in paths} | {up for path in paths for up in path.parents}
    alike = Counter(str(path).casefold() for path in every)
    for path in sorted(every):
        name, fix = path.name, "; fix: rename it"
        if RESERVED.match(name):
            yield f"{path} has a name that Windows keeps for a device{fix}"
        if name.endswith((".", " ")):
            yield f"{path} ends with a dot or space, which Windows drops{fix}"
        if REFUSED.search(name):
            yield f"{path} has a character that Windows refuses{fix}"
        if alike[str(path).casefold()] > 1:
            yield f"{path} differs from another path in case only{fix}"
        if files.get(str(path)) == LINK:
            yield f"{path} is a symlink; fix: put the file itself there"


def test_file_names_are_portable():
    no_problems(unportable(tracked()))


@pytest.mark.parametrize(
    "files, problem",
    [
        ({"a/nul.py": ""}, "a/nul.py has a name that Windows keeps"),
        ({"a/COM1": ""}, "a/COM1 has a name that Windows keeps"),
        ({"aux/a.py": ""}, "aux has a name that Windows keeps"),
        ({"a./b": ""}, "a. ends with a dot"),
        ({"a ": ""}, "a  ends with a dot or space"),
        ({"a:b": ""}, "a:b has a character"),
        ({"x/a.py": "", "X/b.py": ""}, "X differs from another path in case"),
        ({"a": LINK}, "a is a symlink"),
    ],
    ids=lambda value: repr(list(value)[0]) if isinstance(value, dict) else "",
)
def test_unportable_name_is_found(files, problem):
    assert next(unportable(files)).startswith(problem)


def test_portable_names_are_not_blamed():
    files = {"snippets/array/null.py": "", "docs/con-text.md": "", "a/b..c": ""}
    assert not list(unportable(files))


def test_dependencies_are_pinned():
    pins: dict[str, list[Requirement]] = {}
    for entry in ENTRIES:
        pin = Requirement(entry.split("\\")[0].strip())
        pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    for wanted in map(Requirement, DECLARED["dependencies"]):
        found = pins.get(canonicalize_name(wanted.name))
        fix = "fix: python dev.py lock"
        assert found, f"requirements.txt: {wanted.name} is not in it; {fix}"
        for pin in found:
            version = str(pin.specifier).removeprefix("==")
            assert wanted.specifier.contains(version, prereleases=True), (
                f"requirements.txt has {pin}, pyproject.toml wants {wanted}; {fix}"
            )


def test_requirements_are_exact_and_hashed():
    exact = re.compile(r"[\w.-]+==[\w.]+( ; .+)? \\\n +--hash=sha256:")
    no_problems(
        f"requirements.txt: {entry.split()[0]} is not pinned with a hash; fix: python "
        "dev.py lock"
        for entry in ENTRIES
        if not exact.match(entry)
    )


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_readme_fits_a_screen_and_begins_with_two_commands(name):
    lines = (ROOT / name).read_text("utf-8").splitlines()
    assert len(lines) <= 60, f"{name} has {len(lines)} lines; fix: cut it to 60"
    commands = [line.split()[2] for line in lines if line.startswith("python dev.py ")]
    assert commands[:2] == ["serve", "test"], (
        f"{name} shows {commands[:2]} first; fix: python dev.py serve, then test"
    )


def test_makefile_sets_no_path():
    no_problems(
        f"Makefile:{number}: sets PYTHONPATH; fix: import what is installed"
        for number, line in enumerate((ROOT / "Makefile").read_text().splitlines(), 1)
        if "PYTHONPATH=" in line
    )


def test_hooks_and_workflow_are_pinned():
    hooks = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    (ruff,) = re.findall(r"^ruff==(\S+)", PINNED, re.M)
    assert set(re.findall(r"ruff==([\w.]+)", hooks)) == {ruff}, (
        f".pre-commit-config.yaml has another ruff; fix: write ruff=={ruff}"
    )
    workflow = (ROOT / ".github/workflows/site.yml").read_text("utf-8")
    no_problems(
        f"site.yml uses {action}; fix: name the hash of a commit after @"
        for action in re.findall(r"uses: (\S+)", workflow)
        if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)
    )
