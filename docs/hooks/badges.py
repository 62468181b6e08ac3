"""Where a program was run, as a table that opens below its output."""

from html import escape

from recorded import METHODS, Recording, applying
from verified import NAME, by_version, where

WORDS = {
    "en": {
        "title": "Run on {}",
        "plain": "as it is",
        "pass": "as above",
        "differs": "differs: {}",
        "none": "not run",
    },
    "zh": {
        "title": "运行过：{}",
        "plain": "照原样",
        "pass": "同上",
        "differs": "不同：{}",
        "none": "未运行",
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

    `labels` and `tabs` are the names of the recordings' tabs and their ids (none where
    they stand side by side), `builds` the builds in words.
    """
    words = WORDS[language]
    names = sorted((name for name in entry if name != "hash"), key=by_version)
    ran = {name: entry[name].split()[1:] for name in names}
    used = {method for methods in ran.values() for method in methods}
    columns = [method for method in ("plain", *METHODS) if method in used]
    rows, summary = [], {}
    for name in names:
        match = NAME.fullmatch(name)
        build = [builds[word] for word in match["builds"].split("-") if word]
        place, version = PLACES[match["place"]], match["version"]
        minor = " ".join([version.rpartition(".")[0], *build])
        summary.setdefault(place, {})[minor] = None
        cells = [
            cell(found.index(applying(found, where(name, method))), labels, tabs, words)
            if method in ran[name]
            else words["none"]
            for method in columns
        ]
        rows.append((" ".join([place, version, *build]), cells))
    for place in SHOWN:
        if PLACES[place] not in summary:
            rows.append((PLACES[place], [words["none"]] * len(columns)))
    head = "".join(f'<th scope="col">{words.get(m, m)}</th>' for m in columns)
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + "".join(f"<td>{text}</td>" for text in cells)
        + "</tr>"
        for name, cells in rows
    )
    said = "; ".join(
        f"{place} {', '.join(minors)}" for place, minors in summary.items()
    )
    return (
        f'<details class="badges"><summary>{words["title"].format(escape(said))}'
        '</summary><div class="facts" tabindex="0"><table class="facts__table"><thead>'
        f'<tr><th scope="col">CPython</th>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div></details>"
    )


def cell(index: int, labels: list[str], tabs: list[str], words: dict[str, str]) -> str:
    if index == 0:
        return words["pass"]
    text = words["differs"].format(escape(labels[index]))
    return f'<label for="{tabs[index]}">{text}</label>' if tabs else text
