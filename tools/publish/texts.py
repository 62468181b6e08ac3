"""`llms.txt`, which lists the pages, `llms-full.txt`, which is all of them, and
`robots.txt`."""

from itertools import groupby
from pathlib import Path

from publish.markdown import Shown

FIRST = {"en": "Start", "zh": "开始"}


def write(site: Path, pages: list[Shown], config) -> None:
    lines = [f"# {config.site_name}", "", f"> {config.site_description}"]
    tongue = config.theme["language"]
    for section, found in groupby(pages, lambda page: page.section):
        lines += ["", f"## {section or FIRST[tongue]}", ""]
        lines += [f"- [{p.title}]({p.url}index.md): {p.description}" for p in found]
    (site / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    whole = [f"<!-- {page.url} -->\n\n{page.text}" for page in pages]
    full = "\n\n---\n\n".join([f"# {config.site_name}", *whole])
    (site / "llms-full.txt").write_text(full + "\n", encoding="utf-8")


def robots(site: Path, url: str) -> None:
    said = f"User-agent: *\nAllow: /\n\nSitemap: {url}sitemap.xml\n"
    (site / "robots.txt").write_text(said, encoding="utf-8")
