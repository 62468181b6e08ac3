"""The lab's notebooks with their numbers, and what a reader takes of them: each as a
notebook and as a program, that need nothing else of this project."""

import json
import pprint
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin

from mkdocs.structure.files import File

from pages.measured import filled
from proof.needs import PEP_723, packages
from proof.project import Project, Wrong, replace
from website.notebooks import linked

IMPORT = re.compile(r"^from (\w+) import (?:\([^)]*\)|.+)\n", re.M)
GUARD = re.compile(r'\n*^if __name__ == "__main__":\n(?:[ \n].*\n?)*', re.M)
SITE = "SITE = recorded(__file__)\n"
FUTURE = "from __future__ import annotations\n"
KIT = re.compile(r"^sys\.path\.append\(.*kit.*\)\n", re.M)
ELSEWHERE = re.compile(r"^import sys\n+sys\.path\.insert\(.*\)\n+", re.M)
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(#[^)]*)?\)")


def publish(project: Project, files, config) -> list[str]:
    """Let the notebooks of a build be run with their numbers, and offer each to readers
    as a notebook and a program. Returns what is wrong."""
    wrong = []
    for file in [file for file in files if file.src_uri.endswith(".ipynb")]:
        path = Path(file.abs_src_path)
        try:
            path = with_numbers(project, path)
        except Wrong as error:
            wrong.append(str(error))
        file.abs_src_path = str(path)

        def address(href, file=file):
            found = linked(href, file, files)
            return urljoin(config.site_url, found.url if found else href)

        place = f"{PurePosixPath(file.src_uri).parent}/download/{path.stem}"
        taken = File.generated(config, f"{place}.ipynb", content="")
        files.append(taken)
        code = alone(project.snippets / f"lab/{path.stem}.py")
        files.append(File.generated(config, f"{place}.py", content=code))
        taken.content_string = to_take_away(project, path, address)  # it links to both
    return wrong


def with_numbers(project: Project, path: Path) -> Path:
    """A notebook whose sentences have their numbers, in a file of its own.

    Raises Wrong, with the notebook's name, for a sentence that does not hold.
    """
    name = project.shown(path)
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"])
            try:
                text = filled(text, project, name)
            except Wrong as wrong:
                problem = wrong.problem
                raise Wrong(f"{name}: {problem}", wrong.fix) from None
            cell["source"] = text.splitlines(keepends=True)
    found = project.cache / path.relative_to(project.docs)
    found.parent.mkdir(parents=True, exist_ok=True)
    replace(found, json.dumps(notebook, ensure_ascii=False, indent=1))
    return found


def alone(program: Path) -> str:
    """A program of the lab in one file, with what it imports from beside it and with
    what was recorded of it."""
    needed, parts = set(), []

    def take(path: Path, main: bool) -> None:
        needed.update(packages(path))
        code = KIT.sub("", PEP_723.sub("", path.read_text(encoding="utf-8")))
        for match in IMPORT.finditer(code):
            own = program_of(match[1], path)
            if own and own not in seen:
                seen.append(own)
                take(own, main=False)
        code = IMPORT.sub(lambda m: "" if program_of(m[1], path) else m[0], code)
        parts.append(code if main else GUARD.sub("\n", code))

    seen = [program]
    take(program, main=True)
    listed = json.dumps(sorted(needed))
    header = f"# /// script\n# dependencies = {listed}\n# ///\n" if needed else ""
    code = "\n".join(parts).replace(SITE, recorded(program))
    return header + (FUTURE if FUTURE in code else "") + code.replace(FUTURE, "")


def program_of(module: str, importer: Path) -> Path | None:
    """The program beside another one, or in the kit, that an import names."""
    beside = importer.with_name(f"{module}.py")
    kit = importer.parents[1] / "kit" / beside.name
    return next((path for path in (beside, kit) if path.exists()), None)


def recorded(program: Path) -> str:
    path = program.with_suffix(".json")
    record = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    shown = pprint.pformat(record, width=88, compact=True, sort_dicts=False)
    return f"SITE = {shown}\n"


def to_take_away(
    project: Project, notebook: Path, address: Callable[[str], str]
) -> str:
    """A notebook that writes its programs itself; `address` makes a link absolute."""
    found = json.loads(notebook.read_text(encoding="utf-8"))
    cells = []
    for cell in found["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            text = LINK.sub(lambda m: f"]({address(m[1])}{m[2] or ''})", text)
        elif ELSEWHERE.search(text):
            text = ELSEWHERE.sub("", text)
            for name in ("plot", notebook.stem):
                code = alone(project.snippets / f"lab/{name}.py")
                written = f"%%writefile {name}.py\n{code}"
                cells.append({**cell, "id": f"write-{name}", "source": written})
        cells.append({**cell, "source": text})
    return json.dumps({**found, "cells": cells}, ensure_ascii=False, indent=1) + "\n"
