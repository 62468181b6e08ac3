"""What a page makes of a directive."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from pages import PageErrors, Pages
from pages.parts import Here
from proof.outputs import recordings
from proof.project import Project
from proof.record import Evidence, state

LOST = "<code>+=</code> is &lt;lost&gt;", "b/lost/"
PROGRAM = """def one():
    return 1


if __name__ == "__main__":
    print(one())
    print(one())
"""
CELLS = ["::: table x/cells.py", "    - `a` First", "    - `b` Second"]


@pytest.fixture
def shown(tmp_path):
    """What Markdown with the extension makes of a page, given as lines."""
    files = {
        "snippets/x/one.py": PROGRAM,
        "snippets/x/one.out": "$ python one.py\n1\n‹1›\n",
        "snippets/x/silent.py": PROGRAM,
        "snippets/x/empty.py": PROGRAM,
        "snippets/x/empty.out": "",
        "snippets/x/ragged.py": PROGRAM,
        "snippets/x/ragged.out": "$ python ragged.py\na  b\n1\n",
        "snippets/x/cells.py": PROGRAM,
        "snippets/x/cells.out": "$ python cells.py\na  b\nfor <all>  yes\n",
        "snippets/x/word.py": PROGRAM,
        "snippets/x/word.spwan.out": "x\n",
        "snippets/z/names.py": PROGRAM,
        "snippets/z/names.out": "$ python names.py\nA(a)\nA.b\nAB(c)\n",
        "snippets/z/names.py3.13.out": "$ python names.py\nA(a)\nA.b\nAB(d)\n",
        "snippets/z/names.py3.15.out": "$ python names.py\nA(e)\nAB(d)\n",
        "docs/en/errors/index.md": "## Not an entry { #no }\n",
        "docs/en/errors/a/index.md": "# Not an entry { #a }\n",
        "docs/en/errors/a/y.md": "---\ndescription: A\n---\n# `X: y` / `B: z`\n## N\n",
        "docs/en/errors/b/lost.md": '---\ndescription: "Why"\n---\n# `+=` is <lost>\n',
        "docs/en/empty/index.md": "## Not an entry { #no }\n",
        "docs/theme/figures/drawn.svg": "<svg><text>{{here}}</text></svg>",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    record = {}

    def shown(*lines: str) -> BeautifulSoup:
        evidence = Evidence(Project(tmp_path))
        evidence.record = record
        here = Here(evidence, "en", "docs/en/x.md", 1, "../")
        source = "\n".join(["# Title", "", *lines, "", "The end."])
        html = Markdown(extensions=[Pages(here=here)]).convert(source)
        return BeautifulSoup(html, "html.parser")

    shown.record = record
    return shown


def test_snippet_shows_code_notes_and_output(shown):
    page = shown("::: snippet x/one.py", "    - `return 1` The *only* number.")
    code, output = page.find_all("pre")
    assert code.get_text() == PROGRAM
    assert output.get_text() == "$ python one.py\n1\n1\n"
    assert output.select_one(".varies").get_text() == "1"
    note, line = page.select_one("ol li"), page.select_one(".snippet__line")
    assert note.decode_contents().endswith("</a>The <em>only</em> number.")
    assert line.get_text() == "    return 1\n"
    assert page.find(id=line.a["href"][1:]) == note
    assert page.find(id=note.a["href"][1:]) == line.a
    assert page.button["data-clipboard-text"] == ""
    assert page.select_one(".snippet__lines").get_text() == PROGRAM
    assert line.a["data-line"] == "1" and page.select_one("[data-noted]")
    assert {a["href"] for a in page.select(".snippet__head a")} == {
        "../snippets/x/one.py"
    }


def test_line_may_have_two_notes(shown):
    page = shown("::: code x/one.py", "    - `def` A.", "    - `one():` B.")
    (line,) = page.select(".snippet__line")
    assert line.get_text() == "def one():\n"
    assert [a["href"] for a in line.select("a")] == ["#note-1-1", "#note-1-2"]


def hash_of(program: Path) -> str:
    return state(program, recordings(program))


def test_a_program_without_notes_has_none_to_copy(shown):
    assert not shown("::: snippet x/one.py").select("[data-noted]")


def test_note_on_a_line_of_a_string_is_copied_above_the_string(shown, tmp_path):
    program = tmp_path / "snippets/x/one.py"
    program.write_text("a = 1\nb = '''\nc = 2\n'''\n")
    page = shown("::: code x/one.py", "    - `c = 2` Not code.")
    assert page.select_one(".snippet__mark")["data-line"] == "1"


def test_what_a_program_imports_from_beside_it_is_offered(shown, tmp_path):
    program = tmp_path / "snippets/x/one.py"
    program.write_text("import z, word\nfrom silent import one\nprint(one())\n")
    links = shown("::: code x/one.py").select(".snippet__beside a")
    assert [(a.text, a["href"]) for a in links] == [
        ("silent.py", "../snippets/x/silent.py")
    ]


def test_badges_say_where_it_was_run(shown, tmp_path):
    (tmp_path / "snippets/x/one.py3.14.spawn.out").write_text("$ python one.py\n2\n")
    now = hash_of(tmp_path / "snippets/x/one.py")
    shown.record["x/one.py"] = {
        "linux-3.13.0": f"{now} 2026-11-23 plain spawn",
        "linux-3.14.0-32bit": f"{now} 2026-11-23 spawn",
        "linux-3.15.0": "00ddba11feed 2026-11-23 spawn",
    }
    page = shown("::: output x/one.py")
    said = page.summary.get_text()
    assert said == "2 Pythons ✓ other output: from Python 3.14, spawn"
    rows = [[c.get_text() for c in tr.find_all(["th", "td"])] for tr in page("tr")]
    assert rows == [
        ["CPython", "default", "spawn"],
        ["Linux 3.13.0", "output as above", "output as above"],
        ["Linux 3.14.0 32-bit", "not run", "other output: from Python 3.14, spawn"],
        ["macOS ", "not run", "not run"],
        ["Windows ", "not run", "not run"],
    ]
    tab = page.select_one(".badges label")["for"]
    assert page.find("input", id=tab) == page.find_all("input")[1]
    (tmp_path / "snippets/x/one.out").write_text("$ python one.py\n3\n")
    assert shown("::: output x/one.py").summary is None


def test_report_counts_runs(shown, tmp_path):
    (tmp_path / "snippets/x/one.py3.14.spawn.out").write_text("$ python one.py\n2\n")
    (tmp_path / "snippets/x/word.spwan.out").unlink()
    now = hash_of(tmp_path / "snippets/x/one.py")
    shown.record["x/one.py"] = {
        "linux-3.13.0": f"{now} 2026-11-22 plain spawn",
        "linux-3.14.0": f"{now} 2026-11-23 plain fork spawn",
    }
    shown.record["x/silent.py"] = {"linux-3.14.0": "0ddba11feed5 2026-11-25 plain"}
    (tmp_path / "docs/en/learn.md").write_text("## One { #one }\n\n::: code x/one.py\n")
    page = shown("::: report all")
    rows = [[c.get_text() for c in tr.find_all(["th", "td"])] for tr in page("tr")]
    assert rows[:2] == [["Chapter", "Programs", "Runs", "differ"], ["x", "6", "5", "1"]]
    lines = [
        line.split("\t") for line in page.select_one("details pre").text.split("\n")
    ]
    assert lines[:2] == [
        ["", "Program", "Linux 3.13.0", "Linux 3.14.0", "macOS", "Windows"],
        ["", "Last run", "2026-11-22", "2026-11-23", "not run", "not run"],
    ]
    counts = ["2 same", "2 same, 1 differ", "not run", "not run"]
    assert ["../learn/#one", "x/one.py", *counts] in lines
    assert ["", "x/silent.py", *["not run"] * 4] in lines
    link = shown("::: report x").a
    assert link["href"] == "../en/reference/verification/?chapter=x#report"
    assert link.text == "See all 5 runs of these programs on 2 Pythons"


def test_program_that_is_not_for_windows(shown, tmp_path):
    program = tmp_path / "snippets/x/one.py"
    declared = "program\tneeds\nx/one.py\tprint\n"
    (tmp_path / "snippets/needs.tsv").write_text(declared)
    shown.record["x/one.py"] = {"linux-3.13.0": f"{hash_of(program)} 2026-11-23 plain"}
    page = shown("::: output x/one.py")
    assert page.summary.get_text() == "1 Python ✓ not for Windows"
    rows = {tr.th.get_text(): tr.td and tr.td.get_text() for tr in page("tr")}
    assert rows["Windows "].endswith("needs print")
    assert rows["macOS "] == "not run"


def test_region_shows_a_part_and_copies_the_whole(shown):
    page = shown("::: code x/one.py#one")
    assert page.pre.get_text() == "def one():\n    return 1\n"
    assert page.button["data-clipboard-text"] == PROGRAM


@pytest.mark.parametrize(
    "kind, lead",
    [
        ("error", "Provokes it:"),
        ("cure", "Works:"),
        ("wrong", "Wrong:"),
        ("right", "Right:"),
    ],
)
def test_program_says_whether_it_is_right(shown, kind, lead):
    page = shown(f"::: {kind} x/one.py")
    assert page.select_one(f".snippet.{kind} .snippet__lead").get_text() == lead
    assert [pre.get_text() for pre in page("pre")] == [
        PROGRAM,
        "$ python one.py\n1\n1\n",
    ]


def test_proof_is_folded_under_its_claim(shown):
    page = shown(
        "::: proof x/one.py",
        "    - `claim` It *is* one.",
        "    - `return 1` The number.",
    )
    box = page.select_one("details.snippet.proof")
    assert not box.has_attr("open")
    assert box.summary.decode_contents() == "It <em>is</em> one."
    code, output = box("pre")
    assert (code.get_text(), output.get_text()) == (PROGRAM, "$ python one.py\n1\n1\n")
    assert [li.get_text() for li in box.select("ol li")] == ["The number."]
    assert page.find(id=box.select_one("a.snippet__mark")["href"][1:]) == box.li


def test_totals_count_the_runs_that_hold(shown, tmp_path):
    (tmp_path / "snippets/x/word.spwan.out").unlink()
    now = hash_of(tmp_path / "snippets/x/one.py")
    names = hash_of(tmp_path / "snippets/z/names.py")
    shown.record["x/one.py"] = {
        "linux-3.13.0": f"{now} 2026-11-22 plain spawn",
        "linux-3.14.0": f"{now} 2026-11-23 plain",
    }
    shown.record["z/names.py"] = {"linux-3.14.0": f"{names} 2026-11-23 plain"}
    shown.record["x/empty.py"] = {"linux-3.12.0": "0ddba11feed5 2026-11-23 plain"}
    text = "    - `text` **[programs]** programs, [runs] runs, [pythons] Pythons."
    page = shown("::: totals all", text)
    said = page.select_one(".totals p").decode_contents()
    assert said == "<strong>2</strong> programs, 4 runs, 2 Pythons."


def test_lines_of_an_output_that_begin_with_a_name(shown):
    page = shown("::: output z/names.py#A")
    assert [label.get_text() for label in page("label")] == [
        "up to Python 3.14",
        "from Python 3.15",
    ]
    assert [pre.get_text() for pre in page("pre")] == [
        "$ python names.py\nA(a)\nA.b\n",
        "$ python names.py\nA(e)\n",
    ]


def test_table_shows_what_a_cell_means_beside_it(shown):
    page = shown(*CELLS, "    - `for <all>` everybody")
    assert [cell.get_text() for cell in page("th")] == ["First", "Second"]
    assert [cell.get_text() for cell in page("td")] == ["for <all> everybody", "yes"]
    assert page.td.code.get_text() == "for <all>"


@pytest.mark.parametrize(
    "kind, links",
    [
        ("messages", [("<code>B: z</code>", "a/y/"), ("<code>X: y</code>", "a/y/")]),
        ("symptoms", [LOST]),
        ("entries", [("<code>X: y</code> / <code>B: z</code>", "a/y/"), LOST]),
    ],
)
def test_entries_are_listed(shown, kind, links):
    page = shown(f"::: {kind} errors")
    found = [(a.decode_contents(), a["href"]) for a in page.select("li > a, dt > a")]
    assert found == [(text, f"../errors/{link}") for text, link in links]
    assert [dd.get_text() for dd in page("dd")] in ([], ["A", "Why"])


@pytest.mark.parametrize(
    "lines, at, problem, fix",
    [
        (
            ["::: code x/one.py", "", "::: code x/one.py", "    - `one()` x"],
            6,
            "'one()' is in 3 lines of x/one.py",
            "use a fragment that exactly one line has",
        ),
        (
            ["::: code x/one.py", "    - `return` x", "    - `return` y"],
            5,
            "`return` has a note already",
            "write one note a fragment",
        ),
        (
            ["::: output x/silent.py"],
            3,
            "x/silent.py has no recorded output",
            "pytest --",
        ),
        (
            ["::: output x/empty.py"],
            3,
            "x/empty.py has no recorded output",
            "pytest --",
        ),
        (
            ["::: output x/word.py"],
            3,
            "snippets/x/word.spwan.out: 'spwan'",
            "rename it",
        ),
        (["::: table x/ragged.py"], 3, "snippets/x/ragged.py prints", "print every"),
        (["::: table x/one.py", "    - `a` A"], 3, "the columns of x/one", "translate"),
        ([*CELLS, "    - `z` Z"], 6, "'z' is no cell that x/cells.py prints", "name o"),
        (["::: report y"], 3, "there is no chapter y", "name a folder of snippets/"),
        (["::: output z/names.py#B"], 3, "no line of the output begins", "name what"),
        (["::: messages empty"], 3, "there are no entries in docs/en/empty", "name a"),
        (["::: proof x/one.py"], 3, "'::: proof x/one.py' does not say", "write - `cl"),
        (
            ["::: proof x/one.py", "    - `claim` [One](y.md)."],
            4,
            "the claim has a link",
            "put the link",
        ),
        (["::: totals all"], 3, "'::: totals all' has no sentence", "write - `text`"),
        (["::: figure no.svg"], 3, "there is no figure no.svg", "draw no.svg"),
        (["::: figure drawn.svg", "    - `alt` A"], 3, "drawn.svg has", "give each"),
    ],
    ids=lambda value: value[-1].strip() if isinstance(value, list) else "",
)
def test_what_cannot_be_shown_is_named(shown, lines, at, problem, fix):
    """More than test_build gives to a whole build."""
    with pytest.raises(PageErrors) as caught:
        shown(*lines)
    said = str(caught.value)
    assert "\n" not in said
    assert said.startswith(f"docs/en/x.md:{at}: {problem}"), said
    assert f"; fix: {fix}" in said


def test_all_that_cannot_be_shown_is_named(shown):
    with pytest.raises(PageErrors) as caught:
        shown("::: code x/two.py", "", "::: cod x/one.py", "", "::: report y")
    at = [line.split(": ")[0] for line in str(caught.value).splitlines()]
    assert at == [f"docs/en/x.md:{number}" for number in (3, 5, 7)]
