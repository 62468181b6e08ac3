"""What pages of others that run Python do with a program, and what this site does.

`python -m study.peers` writes a table for the page on the browser; the machine should
be idle, and this site built (`python dev.py site`). All are served from here, with the
same headers and compression. The columns, where a time is the least of three rounds:

    MB       megabytes that are sent until the program's first line is shown
    first    seconds until then, in a browser that has nothing of it
    later    and in the same browser, which was closed meanwhile
    loop     seconds that ten million additions take
    Process  whether a process has memory of its own, or what Process raises
    Value    whether a Value can be changed, or what it raises
"""

import re
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page

from proof import browser
from proof.project import Project, Wrong, here, replace
from study.counted import Site
from study.in_browser import visit
from study.lab import wait_until_idle
from study.peer_pages import PROGRAM, Peer, made

ROUNDS = 3
FILLED = "(text) => document.querySelector('.playground textarea')?.value === text"
LINE = "(line) => new RegExp(`^${line}`, 'm').test(document.body.innerText)"
KEPT = 3000  # ms after which a browser has stored what it keeps
HEADS = ("page", "version", "MB", "first", "later", "loop", "Process", "Value")


def shown(page: Page, address: str, button: str) -> float:
    """Seconds until the program's first line is shown."""
    began = time.perf_counter()
    page.goto(address)
    if button:
        page.wait_for_function(FILLED, arg=PROGRAM)
        page.click(button)
    page.wait_for_function(LINE, arg="shown 42$", polling=50)
    return time.perf_counter() - began


def visited(peer: Peer, site: Site, profile: str) -> tuple[float, float, list[str]]:
    """Megabytes and seconds until the first line, and what the others say."""
    site.sent.clear()
    with visit(profile, "about:blank") as page:
        took = shown(page, site.address + peer.path, peer.button)
        megabytes = sum(site.sent) / 1e6
        page.wait_for_function(LINE, arg="Value: ")
        text = page.evaluate("document.body.innerText")
        page.wait_for_timeout(KEPT)
    return megabytes, took, re.findall(r"^(?:loop|Process|Value): (.+)", text, re.M)


def row(peer: Peer) -> list[str]:
    site, first, later = Site(peer.folder), [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            first.append(visited(peer, site, profile))
            later.append(visited(peer, site, profile))
    site.close()
    least = [min(one[0] for one in first)]
    least += [min(one[1] for one in visits) for visits in (first, later)]
    least.append(min(float(one[2][0]) for one in first + later))
    return [peer.name, peer.version, *(f"‹{n:.1f}›" for n in least), *later[0][2][1:]]


def measure(project: Project) -> str:
    """Prints each row as it is found; the table, as text."""
    if missing := browser.lacking(browser.NAME, project):
        raise Wrong(f"in the browser: {missing}", "npm ci, and install Chromium")
    if not (project.root / "site/live/engine.js").is_file():
        raise Wrong("this site is not built", "python dev.py site")
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        peers, rows = made(project, Path(folder)), [[*HEADS]]
        for peer in peers:
            rows.append(row(peer))
            print("  ".join(rows[-1]), flush=True)
    return "".join("  ".join(cells) + "\n" for cells in rows)


def main() -> None:
    wait_until_idle()
    text = f"$ python -m study.peers\n{measure(here())}"
    replace(Path(__file__).with_suffix(".out"), text)


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        sys.exit(str(wrong))
