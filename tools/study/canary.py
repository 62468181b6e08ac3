"""Builds the pages with Zensical and compares each article with MkDocs' one.

`python dev.py canary` says which pages differ, with the first words that do, and fails
if one differs that is not in EXPLAINED. Material for MkDocs ends in May 2027; this says
what a move would cost. Zensical comes from `canary.txt` and is installed apart.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from itertools import zip_longest
from pathlib import Path

import yaml
from bs4 import BeautifulSoup
from mkdocs.utils import yaml_load

from pages.words import LANGUAGES
from proof.project import Project, Wrong, here
from study.apart import python_with
from study.copies import copy_tree
from study.notebook import as_markdown

ADDRESS = "https://example.org/"
CONFIGS = {"mkdocs.yml": "", "mkdocs.zh.yml": "zh/"}  # and what an address begins with
NOT_COMPARED = """Not compared, as no article shows it: the theme's templates, left out
because Zensical reads fewer of Jinja's expressions; the search, which needs only built
pages; the programs as files; the sitemap; the page that chooses a language."""
CLONE = "only the MkDocs plugin puts in the clone command, or takes it out"
EXPLAINED = {  # a page's path in the site, and why it differs
    "en/index.html": CLONE,
    "zh/index.html": CLONE,
}


def main() -> int:
    """Return 1 if a page differs without an explanation."""
    project = here()
    python = python_with(project, "canary")
    with tempfile.TemporaryDirectory(prefix="canary-") as name:
        folder = Path(name)
        site, copy = folder / "site", folder / "copy"
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d"]
        took = built([*mkdocs, str(site)], project.root)
        print(f"MkDocs: {took:.1f} s")
        notebooks = adapted(copy, project)
        took = 0.0
        for config in CONFIGS:
            command = [python, "-m", "zensical", "build", "--clean", "-f", config]
            took += built(command, copy)
        print(f"Zensical: {took:.1f} s")
        return compared(site, copy / "site", notebooks)


def built(command: list[str], folder: Path) -> float:
    """Seconds that a build takes.

    Raises Wrong, with what it said, if it fails.
    """
    tools = Path(__file__).parents[1]
    own = {"SITE_URL": ADDRESS, "PYTHONPATH": str(tools), "NO_MKDOCS_2_WARNING": "1"}
    began = time.perf_counter()
    ran = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | own,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if ran.returncode:
        raise Wrong(f"{ran.stdout}\n{' '.join(command[1:4])} failed", "see above")
    return time.perf_counter() - began


def adapted(copy: Path, project: Project) -> set[str]:
    """Copy the project as Zensical reads it; return the addresses of its notebooks."""
    copy_tree(copy)
    theme = copy / "docs/theme"
    for path in [*theme.rglob("*.html"), theme / "sitemap.xml"]:
        if "assets" not in path.parts and "figures" not in path.parts:
            path.unlink()
    (copy / "docs/index.md").unlink()  # it is all template
    for name, more in CONFIGS.items():
        with (project.root / name).open(encoding="utf-8") as file:
            config = yaml_load(file)
        (copy / name).write_text(for_zensical(config, more), encoding="utf-8")
    addresses = set()
    for language in LANGUAGES:
        docs = copy / "docs" / language
        for page in docs.rglob("*.ipynb"):
            text = as_markdown(project, project.docs / page.relative_to(copy / "docs"))
            page.with_suffix(".md").write_text(text, encoding="utf-8")
            page.unlink()
            name = page.relative_to(docs).with_suffix("").as_posix()
            addresses.add(f"{language}/{name}/index.html")
        for page in docs.rglob("*.md"):
            text = page.read_text(encoding="utf-8")
            page.write_text(text.replace(".ipynb", ".md"), encoding="utf-8")
    return addresses


def for_zensical(config: dict, more: str) -> str:
    """A configuration without plugins, with the adapter of the extension."""
    config["site_url"] = ADDRESS + more
    config["site_dir"] = f"site/{more}"
    config["plugins"] = ["search"]
    config["theme"]["variant"] = "classic"
    del config["extra"]["alternate"]  # which a template of ours reads
    found = config["markdown_extensions"]
    found[found.index("pages")] = "study.canary_pages"
    text = yaml.safe_dump(config, allow_unicode=True, sort_keys=False)
    return text.replace(".ipynb", ".md")


def compared(site: Path, other: Path, notebooks: set[str]) -> int:
    """Print what differs; return 1 if something does that is not explained."""
    names = sorted(
        path.relative_to(site).as_posix()
        for language in LANGUAGES
        for path in (site / language).rglob("index.html")
    )
    differ, bare = 0, 0
    for name in names:
        found = difference(site / name, other / name, name in notebooks)
        if found:
            differ += 1
            bare += name not in EXPLAINED
            print(f"{name}: {found}; {EXPLAINED.get(name, 'NOT EXPLAINED')}")
        elif name in EXPLAINED:
            print(f"{name} no longer differs; fix: delete its line")
    print(f"{len(names)} pages, {len(names) - differ} with the same text")
    print(NOT_COMPARED)
    return int(bare > 0)


def difference(page: Path, other: Path, measured: bool) -> str | None:
    """The first words that differ, with those before; numbers that were `measured`
    are left out."""
    if not other.is_file():
        return "there is no such page"
    ours, theirs = words(page, measured), words(other, measured)
    for at, (one, two) in enumerate(zip_longest(ours, theirs)):
        if one != two:
            before, after = slice(max(0, at - 4), at), slice(at, at + 4)
            lead = " ".join(ours[before])
            return f"'{lead}' | '{' '.join(ours[after])}' | '{' '.join(theirs[after])}'"
    return None


def words(page: Path, measured: bool) -> list[str]:
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    article = soup.select_one("article.md-content__inner") or soup.body
    for link in article.select(".headerlink, .md-content__button, .md-source-file"):
        link.decompose()
    text = article.get_text(" ")
    return (re.sub(r"[\d.,]*\d", "", text) if measured else text).split()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Wrong as wrong:
        sys.exit(str(wrong))
