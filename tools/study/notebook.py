"""Notebooks run and written as Markdown, which any generator shows."""

import hashlib
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from proof.project import Project, replace
from website.lab import with_numbers


def as_markdown(project: Project, path: Path) -> str:
    """A notebook's cells and what they gave; run again when what it hangs on changed.

    That is the notebook, the programs of the lab that it imports, and this Python.
    Raises nbclient's CellExecutionError if a cell fails.
    """
    path = with_numbers(project, path)
    programs = [program.read_bytes() for program in project.programs("lab")]
    hangs_on = b"\0".join([path.read_bytes(), sys.version.encode(), *programs])
    state = hashlib.sha256(hangs_on).hexdigest()[:16]
    kept = project.cache / "notebooks" / f"{state}.md"
    if not kept.exists():
        notebook = nbformat.read(path, as_version=4)
        place = {"metadata": {"path": str(path.parent)}}
        quiet = {"extra_arguments": ["--log-level=ERROR"]}
        NotebookClient(notebook, resources=place, **quiet).execute()
        kept.parent.mkdir(parents=True, exist_ok=True)
        replace(kept, "\n\n".join(map(shown, notebook.cells)) + "\n")
    return kept.read_text(encoding="utf-8")


def shown(cell) -> str:
    """A cell as Markdown, and below code what it gave."""
    if cell.cell_type != "code":
        return cell.source
    given = [output(one) for one in cell.outputs]
    return "\n\n".join([fence("python", cell.source), *given])


def output(one) -> str:
    """Text as a fence, HTML as a figure."""
    if one.output_type == "stream":
        return fence("text", one.text)
    if html := one.data.get("text/html"):
        lines = [line for line in html.splitlines() if line.strip()]
        return "\n".join(['<figure class="drawn">', *lines, "</figure>"])
    return fence("text", one.data["text/plain"])


def fence(language: str, text: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```"
