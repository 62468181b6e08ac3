"""Copies of the project, to change things in."""

import shutil
from pathlib import Path

from proof.project import here

IGNORED = (".*", "__pycache__", "node_modules", "site")


def copy_tree(folder: Path) -> None:
    """Copy into a folder what the tests and the build read."""
    ignored = shutil.ignore_patterns(*IGNORED)
    shutil.copytree(here().root, folder, ignore=ignored, dirs_exist_ok=True)


def change(tree: Path, name: str, old: str, new: str) -> None:
    """Replace the first `old` of a file that must have it."""
    path = tree / name
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{name} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def one_line(said: str, *parts: str) -> None:
    """Some line of what was said has all the parts: what, where and the fix."""
    lines = [" ".join(line.split()) for line in said.splitlines()]
    assert any(all(part in line for part in parts) for line in lines), said
