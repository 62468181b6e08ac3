"""Where programs were run: a table below each output, and a report of all."""

from html import escape

from recorded import METHODS, Recording, applying
from verified import interpreters, named, where

WORDS = {
    "en": {
        "title": "Run on {}",
        "plain": "as it is",
        "pass": "as above",
        "differs": "differs: {}",
        "none": "not run",
        "program": "Program",
        "day": "Last run",
        "same": "same",
        "other": "differ",
        "chapter": "Chapter",
        "outcome": "Outcome",
        "any": "all",
        "report": "Runs of every program",
    },
    "zh": {
        "title": "运行过：{}",
        "plain": "照原样",
        "pass": "同上",
        "differs": "不同：{}",
        "none": "未运行",
        "program": "程序",
        "day": "最近运行",
        "same": "相同",
        "other": "不同",
        "chapter": "章",
        "outcome": "结果",
        "any": "全部",
        "report": "每个程序的运行结果",
    },
}
PLACES = {
    "linux": "Linux",
    "macos": "macOS",
    "windows": "Windows",
    "wasm": "WebAssembly",
}
SHOWN = ("linux", "macos", "windows")  # said to be not run where they were not


def badges(
    entry: dict[str, str],
    found: list[Recording],
    labels: list[str],
    tabs: list[str],
    language: str,
    builds: dict[str, str],
) -> str:
    """A table of Pythons and start methods; a cell says what came there.

    Pythons of one platform where the same came share a row.

    `labels` and `tabs` are the names of the recordings' tabs and their ids (none where
    they stand side by side), `builds` the builds in words.
    """
    words = WORDS[language]
    names = interpreters(entry)
    ran = {name: entry[name].split()[1:] for name in names}
    used = {method for methods in ran.values() for method in methods}
    columns = [method for method in ("plain", *METHODS) if method in used]
    rows: dict[tuple, list[str]] = {}
    summary: dict[str, dict[str, None]] = {}
    for name in names:
        place = PLACES[named(name).place]
        summary.setdefault(place, {})[in_words(name, builds, 2)] = None
        cells = tuple(
            cell(found.index(applying(found, where(name, method))), labels, tabs, words)
            if method in ran[name]
            else words["none"]
            for method in columns
        )
        rows.setdefault((place, cells), []).append(in_words(name, builds, 3))
    for place in SHOWN:
        if PLACES[place] not in summary:
            rows[PLACES[place], (words["none"],) * len(columns)] = []
    head = "".join(f'<th scope="col">{words.get(m, m)}</th>' for m in columns)
    body = "".join(
        f'<tr><th scope="row">{escape(" ".join([place, ", ".join(pythons)]))}</th>'
        + "".join(f"<td>{text}</td>" for text in cells)
        + "</tr>"
        for (place, cells), pythons in rows.items()
    )
    said = "; ".join(
        f"{place} {', '.join(minors)}" for place, minors in summary.items()
    )
    return (
        '<details class="badges" data-search-exclude><summary>'
        f"{words['title'].format(escape(said))}"
        '</summary><div class="facts" tabindex="0"><table class="facts__table"><thead>'
        f'<tr><th scope="col">CPython</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div></details>"
    )


def cell(index: int, labels: list[str], tabs: list[str], words: dict[str, str]) -> str:
    if index == 0:
        return words["pass"]
    text = words["differs"].format(escape(labels[index]))
    return f'<label for="{tabs[index]}">{text}</label>' if tabs else text


def report(
    programs: dict[str, tuple[dict[str, str], list[Recording]]],
    language: str,
    builds: dict[str, str],
    link: str,
) -> str:
    """A table of programs and Pythons; a cell counts the runs by what came.

    `programs` holds the entry and the recordings of each; `link` leads to the folder
    of the programs. Rows and cells carry what `site.js` filters by.
    """
    words = WORDS[language]
    entries = [entry for entry, _ in programs.values()]
    names = interpreters({name: "" for entry in entries for name in entry})
    columns = {name: python_name(name, builds) for name in names}
    ran = {named(name).place for name in names}
    columns |= {place: PLACES[place] for place in SHOWN if place not in ran}
    heads, days = "", ""
    for name, shown in columns.items():
        heads += f'<th scope="col" data-python="{name}">{escape(shown)}</th>'
        recorded = [entry[name][:10] for entry in entries if name in entry]
        day = max(recorded, default=words["none"])
        days += f"<td>{day}</td>"
    body = ""
    for key, (entry, found) in programs.items():
        cells = ""
        for name in columns:
            outcome, text = summed(entry.get(name, "").split()[1:], name, found, words)
            cells += f'<td data-outcome="{outcome}">{escape(text)}</td>'
        body += (
            f'<tr data-chapter="{chapter_of(key)}"><th scope="row">'
            f'<a href="{link}{key}">{escape(key)}</a></th>{cells}</tr>'
        )
    chapters = {chapter: chapter for chapter in map(chapter_of, programs)}
    outcomes = {name: words[name] for name in ("same", "other", "none")}
    several = len(chapters) > 1
    return (
        '<div class="snippet report" data-search-exclude><form hidden>'
        + (select("chapter", words, chapters) if several else "")
        + select("python", words | {"python": "CPython"}, columns)
        + select("outcome", words, outcomes)
        + f'</form><div class="facts" tabindex="0" role="region" '
        f'aria-label="{words["report"]}"><table class="facts__table"><thead><tr>'
        f'<th scope="col">{words["program"]}</th>{heads}</tr></thead><tbody>'
        f'<tr><th scope="row">{words["day"]}</th>{days}</tr>{body}</tbody></table>'
        "</div></div>"
    )


def chapter_of(key: str) -> str:
    return key.partition("/")[0]


def summed(
    methods: list[str], name: str, found: list[Recording], words: dict[str, str]
) -> tuple[str, str]:
    """What came in the runs of one program on one Python, as a key and in words."""
    if not methods:
        return "none", words["none"]
    general = [applying(found, where(name, m)) == found[0] for m in methods]
    same, other = general.count(True), general.count(False)
    parts = [f"{same} {words['same']}"] if same else []
    parts += [f"{other} {words['other']}"] if other else []
    return "other" if other else "same", ", ".join(parts)


def python_name(name: str, builds: dict[str, str]) -> str:
    return f"{PLACES[named(name).place]} {in_words(name, builds, 3)}"


def in_words(name: str, builds: dict[str, str], numbers: int) -> str:
    """The first numbers of an interpreter's version, and its builds."""
    python = named(name)
    version = ".".join(map(str, python.version[:numbers]))
    return " ".join([version, *(builds[word] for word in python.builds)])


def select(name: str, words: dict[str, str], options: dict[str, str]) -> str:
    items = "".join(
        f'<option value="{value}">{escape(text)}</option>'
        for value, text in ({"": words["any"]} | options).items()
    )
    return f'<label>{words[name]} <select name="{name}">{items}</select></label>'
