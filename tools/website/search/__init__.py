"""Writes what the search of the built site looks through: per language one script of
the sections of its pages, with the engine that ranks them."""

import json
import re
import tomllib
from pathlib import Path

from website.search.sections import Sections

HERE = Path(__file__).parent
ENGINE = ("terms.js", "asked.js", "rank.js", "shown.js")
NAME = "search.js"


def write(site: Path) -> None:
    """Write the script of one language into its folder of the site."""
    index = json.dumps(index_of(site), ensure_ascii=False, separators=(",", ":"))
    engine = "\n".join((HERE / name).read_text(encoding="utf-8") for name in ENGINE)
    script = f"self.search = (() => {{\n{engine}\nreturn opened({index})\n}})()\n"
    (site / NAME).write_text(script, encoding="utf-8")


def index_of(site: Path) -> dict:
    settings = tomllib.loads((HERE / "settings.toml").read_text(encoding="utf-8"))
    pages, sections = [], []
    for path in sorted(site.rglob("index.html")):
        page = Sections(path.read_text(encoding="utf-8"))
        if not page.found:
            continue
        url = path.parent.relative_to(site).as_posix() + "/"
        rows = [section.row() for section in page.found]
        words, message, first = next(
            (w for begin, w in settings["pages"].items() if re.match(begin, url)),
            [1, 1, 1],
        )
        for number, row in enumerate(rows):
            worth = settings["sections"].get(row[0], 1) if number else first
            sections.append([len(pages), *row, worth])
        title = rows[0][1]
        label = page.title.rpartition(" - ")[0]
        told = ["" if label == title else label, page.description]
        pages.append([url.removeprefix("./"), title, *told, words, message])
    return {
        "pages": pages,
        "sections": sections,
        "synonyms": settings["synonyms"],
        "subject": settings["subject"],
        "traditional": settings["traditional"],
    }
