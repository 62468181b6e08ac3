"""What the tools that are run now and then decide, without what they run."""

import gzip
import urllib.request
from collections import Counter
from pathlib import Path

import nbformat.v4 as nb
import pytest

from proof.project import Wrong
from study import canary, pythons
from study.cases import KINDS, Case, sample
from study.counted import Site
from study.mutants import Mutant
from study.mutate import jobs
from study.notebook import shown

PAGE = '<article class="md-content__inner"><h1>One</h1><p>{}</p></article>'
SAME, MEASURED = "en/same/index.html", "en/lab/index.html"


def case(kind: str, number: int) -> Case:
    mutant = Mutant(Path(f"{number}.py"), "1 -> 2", "")
    return Case(kind, mutant.path.name, mutant, None, "")


def test_sample_is_the_same_again_and_even_over_the_kinds():
    cases = [case(kind, number) for kind in KINDS for number in range(100)]
    chosen = sample(cases, 50, seed=7)
    assert Counter(one.kind for one in chosen) == dict.fromkeys(KINDS, 10)
    assert sample(cases[::-1], 50, seed=7) == chosen
    assert sample(cases, 50, seed=8) != chosen


def test_sample_takes_all_of_a_kind_that_has_few():
    assert len(sample([case("a", number) for number in range(3)], 50, seed=7)) == 3


def test_file_of_pythons_that_is_not_there(monkeypatch):
    monkeypatch.setenv("PYTHONS", "/no/such/file")
    with pytest.raises(Wrong, match="no file /no/such/file; fix: name one"):
        pythons.candidates()


def write(folder: Path, **texts: str) -> Path:
    for name, text in {SAME: "Same.", MEASURED: "It took 70 ns."}.items():
        path = folder / name
        path.parent.mkdir(parents=True)
        path.write_text(PAGE.format(texts.get(path.parent.name, text)), "utf-8")
    return folder


def test_canary_finds_no_difference_in_what_was_measured(tmp_path, capsys):
    one = write(tmp_path / "one")
    other = write(tmp_path / "other", lab="It took 8,000.5 ns.")
    assert canary.compared(one, other, {MEASURED}) == 0
    assert "2 pages, 2 with the same text" in capsys.readouterr().out


def test_canary_names_page_and_words_that_differ(tmp_path, capsys):
    one, other = write(tmp_path / "one"), write(tmp_path / "other", same="Not so.")
    assert canary.compared(one, other, {MEASURED}) == 1
    said = capsys.readouterr().out
    assert f"{SAME}: 'One' | 'Same.' | 'Not so.'; NOT EXPLAINED" in said


def test_canary_knows_what_was_explained(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(canary, "EXPLAINED", {SAME: "known", MEASURED: "gone"})
    one, other = write(tmp_path / "one"), write(tmp_path / "other", same="Not so.")
    assert canary.compared(one, other, {MEASURED}) == 0
    said = capsys.readouterr().out
    assert "| 'Not so.'; known" in said
    assert f"{MEASURED} no longer differs; fix: delete its line" in said


def test_notebook_cell_as_markdown():
    text = nb.new_output("stream", text="70 ns\n")
    html = nb.new_output("display_data", {"text/html": "<svg>\n\n</svg>"})
    cell = nb.new_code_cell("measure()", outputs=[text, html])
    assert shown(cell) == (
        "```python\nmeasure()\n```\n\n```text\n70 ns\n```\n\n"
        '<figure class="drawn">\n<svg>\n</svg>\n</figure>'
    )


def test_links_of_one_page_are_never_changed_together():
    def link(page: str, number: int) -> Case:
        path = Path(f"docs/en/{page}")
        return Case("e", str(path), Mutant(path, f"{number} -> x", ""), None, "")

    wanted = [link("a.md", 1), link("b.md", 1), link("n.ipynb", 1), link("a.md", 2)]
    found = [[(c.file[8:], c.link[0]) for c in job] for job in jobs(wanted)]
    assert found == [
        [("n.ipynb", "1")],
        [("a.md", "1"), ("b.md", "1")],
        [("a.md", "2")],
    ]


def test_server_compresses_for_who_accepts_it_and_counts_what_it_sends(tmp_path):
    page = b"<!doctype html>" * 99
    (tmp_path / "index.html").write_bytes(page)
    site = Site(tmp_path)
    packed = urllib.request.Request(site.address, headers={"Accept-Encoding": "gzip"})
    sent = [urllib.request.urlopen(each).read() for each in (packed, site.address)]
    site.close()
    assert [gzip.decompress(sent[0]), sent[1]] == [page, page]
    assert site.sent == [len(sent[0]), len(page)]
