"""Writes into every page the hash of its twin as it is now: `python -m pages.stamp`."""

import sys

from pages.twins import pages
from proof.project import Project, Wrong, here, replace


def stamp(project: Project) -> None:
    """Write into each page that has a twin the twin's hash; change nothing else."""
    found = [page for page in pages(project) if page.twin.path.exists()]
    for page, text in [(page, page.naming(page.twin.hash)) for page in found]:
        if text != page.text:
            replace(page.path, text)
            print(f"{page.name} names its twin as it is now")


if __name__ == "__main__":
    try:
        stamp(here())
    except Wrong as wrong:
        sys.exit(str(wrong))
