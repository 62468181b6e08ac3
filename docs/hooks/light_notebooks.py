"""Leaves of a rendered notebook what the page needs: no inlined styles, no scripts.

Headings of a notebook are written as on every page, `## What it costs { #cost }`.
"""

import re

HEADING = re.compile(
    r"<h(?P<level>[1-6])[^>]*>(?P<title>.*?)\s*\{ #(?P<id>[\w-]+) \}.*?</h\1>", re.S
)
UNWANTED = re.compile(r"<(style|script)\b.*?</\1>|<clipboard-copy.*?</clipboard-copy>", re.S)


def on_page_content(html, page, config, files):
    if not page.file.src_uri.endswith(".ipynb"):
        return None
    ids = {}

    def heading(match):
        ids[plain(match["title"])] = match["id"]
        level, anchor = match["level"], match["id"]
        return (
            f'<h{level} id="{anchor}">{match["title"]}'
            f'<a class="headerlink" href="#{anchor}">&para;</a></h{level}>'
        )

    html = HEADING.sub(heading, UNWANTED.sub("", html))
    for item in walk(page.toc):
        item.title = item.title.partition(" { #")[0]
        item.id = ids[plain(item.title)]
    page.title = page.toc.items[0].title
    return html


def plain(html: str) -> str:
    return re.sub("<[^>]+>", "", html).strip()


def walk(items):
    for item in items:
        yield item
        yield from walk(item.children)
