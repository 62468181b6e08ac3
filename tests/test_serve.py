"""What `mkdocs serve` shows after a change: a language that has not changed is kept."""

import re
import urllib.request

import pytest

from tests.copies import change, copy_tree
from tests.served import edited, served, shows

FILES = {
    "en": ("en/learn/array/", "en/lab/cost/", "404.html", "sitemap.xml"),
    "zh": ("zh/learn/array/", "zh/lab/cost/", "zh/404.html"),
}
INDEX = {"en": "search/search_index.json", "zh": "zh/search/search_index.json"}
OTHER = {"en": "zh", "zh": "en"}


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    copy_tree(folder)
    with served(folder) as address:
        yield folder, address


def files(address: str, language: str) -> dict[str, bytes]:
    """What is served, without the numbers of the build that pages wait for."""
    found = {}
    for name in (*FILES[language], INDEX[language]):
        with urllib.request.urlopen(address + name, timeout=60) as answer:
            found[name] = re.sub(rb"livereload\(\d+, \d+\)", b"", answer.read())
    return found


@pytest.mark.parametrize("language", OTHER)
def test_one_language_changes_and_the_other_stays(serving, language):
    folder, address = serving
    before = files(address, OTHER[language])
    for number in "first", "second":
        edited(folder, address, language, f"{number}{language}")
        shows(address + INDEX[language], f"{number}{language}")
        assert files(address, OTHER[language]) == before


def test_a_program_changes_in_both(serving):
    folder, address = serving
    change(folder, "snippets/value/args.py", "\n", "\nedited = 1\n")
    for language in OTHER:
        shows(f"{address}{language}/learn/value/", "edited")
