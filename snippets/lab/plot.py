# /// script
# dependencies = ["matplotlib"]
# ///
import re
from html import escape
from io import StringIO
from warnings import catch_warnings, filterwarnings

import matplotlib
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, LogLocator, NullLocator
from timing import shown, size, up_to

TEXT = "#010101"
COLORS = [f"#0{number}0203" for number in range(1, 9)]
MARKERS = "os^Dvp*X"
ROW = 0.07
Marks = dict[tuple[float, str, str], str]
STYLE = {
    "svg.fonttype": "none",
    "svg.hashsalt": "lab",
    "font.size": 10,
    **dict.fromkeys(
        ["xtick.color", "ytick.color", "axes.labelcolor", "text.color"], TEXT
    ),
}


class Drawing:
    def __init__(self, html: str) -> None:
        self.html = html

    def _repr_html_(self) -> str:
        return self.html


def number_of(x: str) -> float:
    if x.endswith("B"):
        return size(x)
    return float(x.replace(",", "")) if x.replace(",", "").isdigit() else 0


def values(points: dict) -> list[tuple[float, float, float, float]]:
    return [(number_of(x), *spread) for x, spread in points.items()]


def spaced(places: list[float], gap: float, height: float) -> list[float]:
    order = sorted(range(len(places)), key=places.__getitem__)
    found = list(places)
    for before, after in zip(order, order[1:], strict=False):
        found[after] = max(found[after], found[before] + gap)
    over = max(found, default=0) - height
    return [place - max(0, over) for place in found]


def measured(axis, unit: str, log: bool) -> None:
    if log:
        low, high = axis.get_view_interval()
        subs = [1] if high / low > 300 else [1, 3] if high / low > 10 else [1, 2, 5]
        axis.set_major_locator(LogLocator(subs=subs, numticks=12))
        axis.set_minor_locator(NullLocator())
    axis.set_major_formatter(FuncFormatter(lambda value, _: tick(value, unit)))


def tick(value: float, unit: str) -> str:
    return re.sub(r"\.0\b", "", shown(value, unit))


def svg_of(figure: Figure, name: str, alt: str) -> str:
    svg = StringIO()
    figure.savefig(svg, format="svg", transparent=True, metadata={"Date": None})
    drawing = svg.getvalue()
    drawing = drawing[drawing.index("<svg") :]
    head = f'<svg id="fig-{name}" role="img" aria-label="{escape(alt)}"'
    drawing = drawing.replace("<svg", head, 1).replace(TEXT, "currentColor")
    for number, color in enumerate(COLORS, 1):
        drawing = drawing.replace(color, f"var(--lab-{number}, teal)")
    drawing = re.sub(
        r'(?:id|xlink:href|clip-path)="(?:url\()?#?', r"\g<0>" f"{name}-", drawing
    )
    drawing = drawing.replace(f'id="{name}-fig-{name}"', f'id="fig-{name}"', 1)
    drawing = re.sub(r"<metadata>.*?</metadata>\s*", "", drawing, flags=re.S)
    return re.sub(r"(\d+\.\d\d)\d+", r"\1", drawing)


def table(found: dict, unit: str, names: dict, numbers: str) -> str:
    columns = list(dict.fromkeys(x for points in found.values() for x in points))
    head = "".join(f"<th>{escape(names.get(x, x))}</th>" for x in columns)
    rows = []
    for series, points in found.items():
        cells = "".join(f"<td>{cell(points.get(x), unit)}</td>" for x in columns)
        rows.append(f"<tr><th>{escape(names.get(series, series))}</th>{cells}</tr>")
    return (
        f'<details><summary>{escape(numbers)}</summary><div class="facts">'
        f'<table class="facts__table"><tr><th></th>{head}</tr>{"".join(rows)}</table>'
        "</div></details>"
    )


def cell(spread: list[float] | None, unit: str) -> str:
    if not spread:
        return ""
    median, low, high = (shown(value, unit) for value in spread)
    return f"{median}<br><small>{low} – {high}</small>"


def drawn(
    draw, figure: dict, name: str, alt: str, numbers: str, names, height
) -> Drawing:
    with catch_warnings(), matplotlib.rc_context(STYLE):
        filterwarnings("ignore", "Glyph .* missing")
        canvas = Figure(figsize=(5.2, height), layout="constrained")
        axes = canvas.subplots()
        axes.spines[:].set_visible(False)
        axes.grid(color=TEXT, alpha=0.12, linewidth=0.6)
        axes.tick_params(length=0)
        draw(axes)
        html = svg_of(canvas, name, alt)
    return Drawing(html + table(figure["data"], figure["unit"], names, numbers))


def lines(
    figures: dict,
    name: str,
    *,
    across: str,
    axis: str,
    alt: str,
    numbers: str,
    series: tuple[str, ...] = (),
    names: dict[str, str] | None = None,
    marks: Marks | None = None,
    log: bool = True,
) -> Drawing:
    figure, names = figures[name], names or {}
    data = {way: figure["data"][way] for way in series or figure["data"]}
    rules = [(up_to(data, *mark), text) for mark, text in (marks or {}).items()]
    if rules:
        alt = alt.format(*(x for x, _ in rules))

    def draw(axes) -> None:
        ends = []
        for way, color, marker in zip(data, COLORS, MARKERS, strict=False):
            x, median, low, high = zip(*values(data[way]), strict=True)
            axes.plot(x, median, color=color, marker=marker, markersize=4)
            axes.fill_between(x, low, high, color=color, alpha=0.15, linewidth=0)
            ends.append((way, color, x[-1], median[-1]))
        ticks = list(dict.fromkeys(x for points in data.values() for x in points))
        if all(map(number_of, ticks)):
            axes.set_xscale("log")
        axes.set_yscale("log" if log else "linear")
        axes.xaxis.set_major_locator(FixedLocator([number_of(x) for x in ticks]))
        axes.xaxis.set_minor_locator(NullLocator())
        shown_ticks = apart(axes, ticks)
        axes.set_xticklabels(
            [names.get(x, x) if x in shown_ticks else "" for x in ticks], rotation=30
        )
        height = mark_rules(axes, rules) - 0.03 if rules else 1
        measured(axes.yaxis, figure["unit"], log)
        axes.set_xlabel(across)
        axes.set_title(axis, loc="left", fontsize=10)
        label_ends(axes, ends, names, height)

    return drawn(draw, figure, name, alt, numbers, names, 3.9)


def mark_rules(axes, rules: list[tuple[str, str]]) -> float:
    """Draw the rules, each up to its label; return the height that is left for data."""
    left = 1 - ROW * len(rules)
    low, high = axes.get_ylim()
    axes.set_ylim(low, low * (high / low) ** (1 / left))
    to_axes = axes.transData + axes.transAxes.inverted()
    for row, (x, text) in enumerate(sorted(rules, key=lambda rule: number_of(rule[0]))):
        top = 1 - ROW * row
        axes.axvline(
            number_of(x), 0, top, color=TEXT, linewidth=0.8, linestyle=(0, (4, 3))
        )
        axes.text(
            to_axes.transform((number_of(x), high))[0] + 0.02,
            top - ROW / 2,
            text.format(x),
            fontsize=9,
            transform=axes.transAxes,
            verticalalignment="center",
        )
    return left


def apart(axes, ticks: list[str]) -> list[str]:
    to_axes = axes.transData + axes.transAxes.inverted()
    kept: list[str] = []
    last = 2.0
    for tick in reversed(ticks):
        place = to_axes.transform((number_of(tick), axes.get_ylim()[0]))[0]
        if last - place > 0.12:
            kept.append(tick)
            last = place
    return kept


def label_ends(axes, ends: list[tuple], names: dict[str, str], height: float) -> None:
    to_axes = axes.transData + axes.transAxes.inverted()
    places = [to_axes.transform((x, y))[1] for _, _, x, y in ends]
    for (way, color, *_), place in zip(
        ends, spaced(places, 0.062, height), strict=True
    ):
        axes.text(
            1.02,
            place,
            names.get(way, way),
            color=color,
            transform=axes.transAxes,
            verticalalignment="center",
        )


def dots(
    figures: dict,
    name: str,
    *,
    axis: str,
    alt: str,
    numbers: str,
    series: tuple[str, ...] = (),
    names: dict[str, str] | None = None,
    log: bool = True,
) -> Drawing:
    figure, names = figures[name], names or {}
    data = {way: figure["data"][way] for way in series or figure["data"]}
    kinds = list(dict.fromkeys(x for points in data.values() for x in points))

    def draw(axes) -> None:
        for kind, color, marker in zip(kinds, COLORS, MARKERS, strict=False):
            rows = [row for row, points in enumerate(data.values()) if kind in points]
            found = [points[kind] for points in data.values() if kind in points]
            median, low, high = zip(*found, strict=True)
            axes.hlines(rows, low, high, color=color, linewidth=2, alpha=0.5)
            axes.scatter(
                median,
                rows,
                color=color,
                marker=marker,
                s=28,
                label=names.get(kind, kind),
            )
        axes.set_xscale("log" if log else "linear")
        measured(axes.xaxis, figure["unit"], log)
        axes.xaxis.set_tick_params(rotation=30)
        axes.set_yticks(range(len(data)), [names.get(way, way) for way in data])
        axes.invert_yaxis()
        axes.set_xlabel(axis)
        if len(kinds) > 1:
            place = {
                "loc": "lower left",
                "bbox_to_anchor": (-0.3, 1.0),
                "frameon": False,
            }
            axes.legend(ncols=min(len(kinds), 4), handletextpad=0.1, **place)

    return drawn(draw, figure, name, alt, numbers, names, 1.2 + 0.27 * len(data))


if __name__ == "__main__":
    spread = {"1 KB": [1e-3, 1e-3, 2e-3], "1 MB": [3e-3, 2e-3, 4e-3]}
    slow = {"1 KB": [1e-3, 1e-3, 2e-3], "1 MB": [9e-3, 8e-3, 9e-3]}
    figures = {"demo": {"unit": "s", "data": {"one": spread, "two": slow}}}
    marks = {(2, "two", "one"): "up to {}"}
    for draw, more, alt in (
        (lines, {"across": "size", "marks": marks}, "A demo, a rule at {}"),
        (dots, {}, "A demo"),
    ):
        html = draw(figures, "demo", axis="time", alt=alt, numbers="Data", **more)
        print(html.html[: html.html.index(" xmlns")])
        print(*sorted(set(re.findall(r">([^<>\n]+)</text>", html.html))))
        print(*sorted(set(re.findall(r"fill: ([^\";]+)", html.html))))
