"""What must be true of the lab: its records, the sentences that they bear out, and what
readers take away."""

import ast
import json
import re
import subprocess
import sys
from collections import Counter

import nbformat
import pytest
from nbclient import NotebookClient

from pages.measured import EXPRESSION, filled, link
from pages.twins import pages
from proof.project import Project, Wrong
from tests.breaking import write
from tests.conftest import PROJECT
from tests.problems import no_problems, place
from website.lab import alone, to_take_away

LAB = PROJECT.snippets / "lab"
RECORDS = sorted(LAB.glob("*.json"))
NOTEBOOKS = sorted(PROJECT.docs.glob("*/lab/*.ipynb"))
NUMBERED = [page for page in pages(PROJECT) if EXPRESSION.findall(page.markdown)]
LIMIT = 20 * 60  # seconds that all measurements may take
TYPED = re.compile(  # a factor or a time that is no setting of a measurement
    r"\d[\d.,]* (?:times (?:as|a|the|slower|faster)\b|percent of)|\d[\d.,]* ?倍"
)
FACTS = {
    "figures": {
        "time": {
            "unit": "s",
            "data": {
                "one": {"1 KB": [2e-6, 1e-6, 3e-6], "1 MB": [8e-3, 7e-3, 9e-3]},
                "two": {"1 KB": [1e-6, 1e-6, 1e-6], "1 MB": [1e-3, 1e-3, 1e-3]},
            },
        }
    },
    "machine": {"cpu": "a processor"},
    "date": "2026-01-01",
}


def test_records_say_where_and_when():
    no_problems(
        f"snippets/lab/{path.name} has no {key}; fix: python dev.py lab {path.stem}"
        for path in RECORDS
        for record in [json.loads(path.read_text(encoding="utf-8"))]
        for key in ("date", "seconds", "load", "machine", "figures")
        if not record.get(key) and key != "load"
    )


def test_all_is_measured_in_twenty_minutes():
    took = {p.stem: json.loads(p.read_text("utf-8"))["seconds"] for p in RECORDS}
    assert sum(took.values()) <= LIMIT, f"{took}; fix: measure fewer sizes or rounds"


def test_every_topic_has_a_notebook_and_a_record():
    topics = {path.stem for path in NOTEBOOKS}
    assert topics == {path.stem for path in RECORDS}
    assert all((LAB / f"{topic}.py").is_file() for topic in topics)


def test_sentences_hold():
    no_problems(problem for page in NUMBERED for problem in untrue(page))


def untrue(page):
    for expression in EXPRESSION.findall(page.markdown):
        try:
            filled(f"{{{{ {expression} }}}}", PROJECT, page.name)
        except Wrong as wrong:
            yield f"{page.name}: {wrong.problem}; fix: {wrong.fix}"


def test_rules_in_plots_are_in_sentences():
    no_problems(
        f"{PROJECT.shown(path)}: a rule marks {rule}, and no sentence; fix: write it"
        for path in NOTEBOOKS
        for rule in rules(path)
        if rule not in EXPRESSION.findall(path.read_text("utf-8").replace('\\"', '"'))
    )


def rules(path):
    """What the rules in a notebook's plots mark, as sentences name it."""
    for cell in nbformat.read(path, 4).cells:
        calls = ast.walk(ast.parse(cell.source if cell.cell_type == "code" else ""))
        for call in [node for node in calls if isinstance(node, ast.Call)]:
            marks = [more.value for more in call.keywords if more.arg == "marks"]
            for mark in [mark for found in marks for mark in found.keys]:
                factor, row, other = ast.literal_eval(mark)
                figure = f"{path.stem}.{call.args[1].value}"
                yield f'{figure}.up_to({factor}, "{row}", "{other}")'


def test_a_rule_stands_where_the_sentence_says():
    code = """
from plot import lines
column = lambda *times: {x: [time] * 3 for x, time in zip(("1 KB", "1 MB"), times)}
data = {"slow": column(1e-3, 9e-3), "fast": column(1e-3, 3e-3)}
print(lines(
    {"time": {"unit": "s", "data": data}}, "time", across="", axis="", numbers="",
    alt="at {}", marks={(2, "slow", "fast"): "up to {}"},
).html)
"""
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=LAB, capture_output=True, text=True
    )
    assert 'aria-label="at 1 KB"' in ran.stdout, ran.stderr
    assert ">up to 1 KB</text>" in ran.stdout
    assert "stroke-dasharray" in ran.stdout


def test_numbers_are_those_of_its_twin():
    no_problems(
        f"{page.name} works out other numbers than {page.twin.name}: {found}; fix: "
        "give both the same expressions"
        for page in NUMBERED
        for found in [difference(page.markdown, page.twin.markdown)]
        if found
    )


def difference(text: str, other: str) -> list[str]:
    return list(Counter(EXPRESSION.findall(text)) - Counter(EXPRESSION.findall(other)))


def test_no_factor_is_typed():
    no_problems(
        f"{place(page, typed)}: '{typed}' is typed; fix: write it as an expression"
        for page in pages(PROJECT)
        if "/lab/" in page.name
        for typed in TYPED.findall(EXPRESSION.sub("", page.markdown))
    )


@pytest.fixture
def measured(tmp_path) -> Project:
    (tmp_path / "snippets/lab").mkdir(parents=True)
    write(tmp_path, "snippets/lab/speed.json", json.dumps(FACTS))
    write(tmp_path, "snippets/lab/timing.py", (LAB / "timing.py").read_text("utf-8"))
    return Project(tmp_path)


@pytest.mark.parametrize(
    "text, shown",
    [
        ('{{ speed.time["one", "1 KB"] }}', "[2.0 µs](lab/speed.ipynb#fig-time)"),
        (
            '{{ speed.time["one", "1 MB"] / speed.time["two", "1 MB"] }}',
            "[8.0](lab/speed.ipynb#fig-time)",
        ),
        ('so.{{ speed.time["two", "1 MB"] < speed.time["one", "1 MB"] }}', "so."),
        ("{{ speed.machine.cpu }}", "a processor"),
        (
            '{{ speed.time.up_to(2, "one", "two") }}',
            "[1 KB](lab/speed.ipynb#fig-time)",
        ),
        (
            '{{ speed.time.ratios("one", "two", "1 KB", "1 MB") }}',
            "[2.0–8.0](lab/speed.ipynb#fig-time)",
        ),
    ],
)
def test_expression_is_worked_out(measured, text, shown):
    assert filled(text, measured, "docs/en/index.md") == shown


@pytest.mark.parametrize(
    "text, problem",
    [
        ('\n{{ speed.time["one", "1 MB"] < 0.001 }}', "2: '.*' does not hold any more"),
        ('{{ speed.time["one", "2 MB"] }}', "1: '.*' cannot be worked out: KeyError"),
        ("{{ slow.time }}", "1: '.*' cannot be worked out: NameError"),
        ("{{ open('/etc/passwd') }}", "cannot be worked out: NameError"),
        ('{{ speed.time.up_to(1, "one", "two") }}', "does not hold any more"),
    ],
)
def test_expression_that_is_wrong_is_told(measured, text, problem):
    with pytest.raises(Wrong, match=problem):
        filled(text, measured, "docs/en/index.md")


def test_link_is_relative_to_the_page():
    assert link("docs/zh/a/b.md", "pay", "read") == "../lab/pay.ipynb#fig-read"
    assert link("docs/en/lab/pay.ipynb", "pay", "read") == "#fig-read"


@pytest.mark.parametrize("name", [path.stem for path in RECORDS])
def test_program_needs_nothing_beside_it(name, tmp_path):
    code = alone(LAB / f"{name}.py")
    compile(code, name, "exec")
    beside = {path.stem for path in LAB.glob("*.py")}
    imported = set(re.findall(r"^(?:from|import) (\w+)", code, re.M))
    assert not imported & beside
    assert code.count('if __name__ == "__main__":') == 1


@pytest.mark.slow
def test_every_way_to_hand_over_gives_the_right_result():
    code = """
import numpy
from pay_ways import check, ways
if __name__ == "__main__":
    numbers = numpy.arange(1000.0)
    for change in False, True:
        for name, way in ways(change).items():
            with way(numbers, change) as job:
                check(job, numbers, change)
            print(name)
"""
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, cwd=LAB, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("Pool.map") == 2


@pytest.mark.slow
def test_program_and_notebook_run_elsewhere(tmp_path):
    write(tmp_path, "lost.py", alone(LAB / "lost.py"))
    ran = subprocess.run(
        [sys.executable, "lost.py"], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "not recorded" not in ran.stdout
    text = to_take_away(PROJECT, PROJECT.docs / "en/lab/lost.ipynb", str)
    notebook = nbformat.reads(text.replace('"skip-execution"', '"here"'), 4)
    (tmp_path / "lost.py").unlink()
    place = {"metadata": {"path": str(tmp_path)}}
    quiet = {"extra_arguments": ["--log-level=ERROR"]}
    NotebookClient(notebook, resources=place, **quiet).execute()
    printed = "".join(one.text for one in notebook.cells[-1].outputs)
    assert "here and as recorded" in printed
    assert (tmp_path / "lost.py").is_file()
