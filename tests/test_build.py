"""What a build says of a page that cannot be shown; what is served after an edit."""

import re

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError

from study.copies import change, one_line
from study.served import served, shows
from tests.breaking import says, write
from tests.conftest import copy_of_sample

UNSHOWN = {  # lines of a page, the number of the one that is wrong, and what is said
    "no blank line": (
        ["Text.", "::: code value/shared.py"],
        2,
        "'::: code value/shared.py' follows a line of text; fix: leave a blank line",
    ),
    "in HTML": (
        ["<div>", "", "::: code value/shared.py", "", "</div>"],
        3,
        "'::: code value/shared.py' is not shown; fix: write it at the start of a line",
    ),
    "in a comment": (
        ["<!--", "", "::: code value/shared.py", "", "-->"],
        3,
        "'::: code value/shared.py' is not shown; fix: write it at the start of a line",
    ),
    "no kind": (
        ["::: snipet value/shared.py"],
        1,
        "'::: snipet value/shared.py' is no directive; fix: write ::: KIND FILE with",
    ),
    "no file": (["::: code"], 1, "'::: code' is no directive; fix: write ::: KIND"),
    "no space": (
        [":::code value/shared.py"],
        1,
        "':::code value/shared.py' is no directive; fix: write ::: KIND FILE with",
    ),
    "no program": (
        ["::: code value/gone.py"],
        1,
        "there is no snippet value/gone.py; fix: name a file of snippets/ or write",
    ),
    "no region": (
        ["::: code value/shared.py#gone"],
        1,
        "snippets/value/shared.py has no gone; fix: name a function or class",
    ),
    "no note": (
        ["::: code value/shared.py", "    - with lock: It waits."],
        2,
        "'- with lock: It waits.' is no note on the directive above; fix: write it as",
    ),
    "no fragment": (
        ["::: code value/shared.py", "    - `no lock:` It waits."],
        2,
        "'no lock:' is in 0 lines of value/shared.py; fix: use a fragment that exactly",
    ),
}


@pytest.fixture(scope="module")
def build_says(tmp_path_factory):
    """What a build says in which each way is on a page of its own, and the lines."""
    tree = copy_of_sample(tmp_path_factory.mktemp("build"))
    at = {}
    for way, (lines, wrong, _) in UNSHOWN.items():
        page = f"docs/en/{way.replace(' ', '_')}.md"
        above = ["---", "description: x", "---", "# Title { #title }", ""]
        write(tree, page, "\n".join([*above, *lines, ""]))
        at[way] = f"{page}:{len(above) + wrong}"
    return says(tree, "mkdocs", "build", "-d", str(tree / "site")), at


@pytest.mark.parametrize("way", UNSHOWN)
def test_build_lists_all_that_is_not_shown(build_says, way):
    said, at = build_says
    one_line(said, f"{at[way]}: {UNSHOWN[way][2]}")


def test_broken_link_stops_the_build_of_either_language(tree):
    change(tree, "docs/zh/index.md", "locks.md#released-twice", "locks.md#nowhere")
    said = says(tree, "mkdocs", "build", "--strict", "-d", str(tree / "site"))
    one_line(said, "'index.md' contains a link 'reference/errors/locks.md#nowhere'")


@pytest.mark.parametrize(
    "name, text, line",
    [
        ("verified.json", "<<<<<<<\n{", "verified.json:1: a conflict marker; fix: de"),
        ("needs.tsv", "x\n", "needs.tsv:1: the first line is 'x'; fix: write it as"),
    ],
)
def test_list_that_does_not_parse_stops_the_build(tree, name, text, line):
    write(tree, f"snippets/{name}", text)
    config = load_config(str(tree / "mkdocs.yml"))
    with pytest.raises(PluginError, match=re.escape(f"snippets/{line}")):
        config.plugins.on_config(config)


@pytest.mark.slow
def test_edit_is_served_in_both_languages(tree):
    """Pages of both languages, then a program that both show."""
    with served(tree) as address:
        for language in "en", "zh":
            with open(tree / f"docs/{language}/index.md", "a") as page:
                page.write("\n\nNEW WORDS\n")
        for language in "en", "zh":
            shows(f"{address}{language}/", "NEW WORDS")
        change(tree, "snippets/value/shared.py", '"child"', '"edited"')
        for language in "en", "zh":
            shows(f"{address}{language}/", "edited")
