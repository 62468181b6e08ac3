"""What must be true of the project's own files."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.pages import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
PINNED = (ROOT / "requirements.txt").read_text("utf-8")
ENTRIES = re.split(r"\n(?=\S)", PINNED.strip())


@pytest.mark.parametrize("wanted", PROJECT["dependencies"])
def test_dependency_is_pinned(wanted):
    wanted = Requirement(wanted)
    pins = [
        Requirement(entry.split("\\")[0].strip())
        for entry in ENTRIES
        if canonicalize_name(entry.split("==")[0]) == canonicalize_name(wanted.name)
    ]
    assert pins, f"{wanted.name} is not in requirements.txt; mend: make lock"
    for pin in pins:
        version = str(pin.specifier).removeprefix("==")
        assert wanted.specifier.contains(version, prereleases=True), (
            f"requirements.txt has {pin}, pyproject.toml wants {wanted}; "
            "mend: make lock"
        )


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.split("=")[0])
def test_requirement_is_exact_and_hashed(entry):
    name = entry.split()[0]
    assert re.match(r"[\w.-]+==[\w.]+( ; .+)? \\\n +--hash=sha256:", entry), (
        f"requirements.txt: {name} is not pinned with a hash; mend: make lock"
    )


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_readme_fits_a_screen(name):
    lines = (ROOT / name).read_text("utf-8").splitlines()
    assert len(lines) <= 60, f"{name} has {len(lines)} lines; mend: cut it to 60"
    first = [line for line in lines if line.startswith("make ")][:2]
    assert [line.split()[1] for line in first] == ["serve", "test"]
