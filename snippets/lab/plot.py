# /// script
# dependencies = ["matplotlib"]
# ///
import re
from io import StringIO
from warnings import catch_warnings, filterwarnings

import matplotlib
from matplotlib.figure import Figure

TEXT, BAR = "#010101", "#020202"


def bars(times, label, alt):
    style = {"svg.fonttype": "none", "svg.hashsalt": "bars"}
    style |= dict.fromkeys(["xtick.color", "ytick.color", "axes.labelcolor"], TEXT)
    svg = StringIO()
    with catch_warnings(), matplotlib.rc_context(style):
        filterwarnings("ignore", "Glyph .* missing")
        figure = Figure(figsize=(5.6, 2.2), layout="constrained")
        axes = figure.subplots()
        drawn = axes.barh(list(times), list(times.values()), color=BAR)
        axes.bar_label(drawn, fmt="%.0f", padding=4, color=TEXT)
        axes.set_xlabel(label)
        axes.invert_yaxis()
        axes.margins(x=0.12)
        axes.spines[:].set_visible(False)
        figure.savefig(svg, format="svg", transparent=True, metadata={"Date": None})
    drawing = svg.getvalue()
    drawing = drawing[drawing.index("<svg") :]
    drawing = drawing.replace("<svg", f'<svg role="img" aria-label="{alt}"', 1)
    drawing = drawing.replace(TEXT, "currentColor")
    return drawing.replace(BAR, "var(--md-primary-fg-color, teal)")


if __name__ == "__main__":
    drawing = bars({"one": 1, "twelve": 12}, "ns", "two bars")
    print(drawing[: drawing.index(" xmlns")])
    print(*re.findall(r'(?:width|height)="[\d.]+pt"', drawing))
    print(*sorted(set(re.findall(r">([^<>\n]+)</text>", drawing))))
    print(*sorted(set(re.findall(r"fill: ([^\";]+)", drawing))))
