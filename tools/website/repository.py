"""Where the repository is, from the environment variable REPO_URL.

Its address gives the links to the repository, to edit a page and to report one, and the
`git clone` of a page that says `git clone REPO_URL folder` and `cd folder`. Without it
all of these are left out.
"""

import re

CLONE = re.compile(r"^git clone REPO_URL (\S+)\ncd \1\n", re.M)


def configure(config) -> None:
    config.repo_url = (config.repo_url or "").rstrip("/")
    if not config.repo_url:
        config.edit_uri = None


def with_clone(markdown: str, address: str) -> str:
    """A page with the command that fetches a copy, on as many lines as before."""
    return CLONE.sub(
        lambda lines: lines[0].replace("REPO_URL", address) if address else "\n\n",
        markdown,
    )
