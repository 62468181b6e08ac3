"""What running a program in the browser costs, measured by the engine itself.

`python -m study.in_browser` writes what it finds beside this file; the machine should
be idle. A later visit is that of a browser which was closed meanwhile.
"""

import json
import os
import platform
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from runpy import run_path
from statistics import geometric_mean, median

import psutil
from playwright.sync_api import Page, sync_playwright

from proof import browser, engine
from proof.project import Project, Wrong, here, replace
from study.lab import wait_until_idle

PLAIN = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
PLAIN += ("python_stdlib.zip", "pyodide-lock.json")
RUN = """async (source) => {
  const live = await import("/live/engine.js"), began = performance.now();
  const run = await live.start({files: {"main.py": source}, main: "main.py"});
  const {text} = await run.ended;
  return [performance.now() - began, text];
}"""
UNCHANGED = """async (source) => {
  const {loadPyodide} = await import("/plain/pyodide.mjs");
  const python = await loadPyodide({indexURL: "/plain/"});
  let text = "";
  python.setStdout({batched: (line) => { text += line + "\\n"; }});
  python.runPython(source);
  return text;
}"""
PROCESS = """
import time
from multiprocessing import RawValue, get_context
def work(begun): begun.value = time.time()
if __name__ == "__main__":
    for method in "spawn", "fork":
        context, begun = get_context(method), RawValue("d")
        for number in range(6):
            asked = time.time()
            process = context.Process(target=work, args=(begun,))
            process.start()
            process.join()
            print(method, begun.value - asked)
"""
INCREMENT = """
import time
from multiprocessing import RawValue, Value
if __name__ == "__main__":
    raw, locked = RawValue("i"), Value("i")
    began = time.perf_counter()
    for _ in range(200_000): raw.value += 1
    print((time.perf_counter() - began) / 200_000)
    began = time.perf_counter()
    for _ in range(50_000):
        with locked: locked.value += 1
    print((time.perf_counter() - began) / 50_000)
"""
PURE = """
import time
def numbers():
    total = 0
    for number in range(400_000): total += number * number % 7
def words():
    counts = {}
    for number in range(100_000):
        word = f"w{number % 500}"
        counts[word] = counts.get(word, 0) + 1
def calls(depth=19):
    return depth if depth < 2 else calls(depth - 1) + calls(depth - 2)
def objects():
    pairs = [(number % 97, str(number)) for number in range(60_000)]
    pairs.sort()
for work in numbers, words, calls, objects:
    times = []
    for _ in range(5):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    print(work.__name__, min(times))
"""
IDLE = """
import time
from multiprocessing import Process
if __name__ == "__main__":
    idle = [Process(target=time.sleep, args=(9,)) for _ in range(COUNT)]
    for process in idle: process.start()
    time.sleep(6)
    for process in idle: process.kill()
"""


def told(text: str) -> dict[str, list[float]]:
    """The numbers of a program's lines by their names."""
    found: dict[str, list[float]] = {}
    for line in text.splitlines():
        name, number = line.split()
        found.setdefault(name, []).append(float(number))
    return found


def memory(page: Page, count: int) -> float:
    """Megabytes of the browser while so many processes sleep."""
    page.evaluate(f"(source) => {{ window.idle = ({RUN})(source); }}", idle(count))
    page.wait_for_timeout(4000)
    tree = psutil.Process().children(recursive=True)
    pss = [p.memory_full_info().pss for p in tree if "chrom" in p.name()]
    page.evaluate("window.idle")
    return sum(pss) / 1e6


def idle(count: int) -> str:
    return IDLE.replace("COUNT", str(count))


@contextmanager
def visit(profile: str, address: str):
    """A page of a browser that keeps what it cached in this folder."""
    program = browser.program_of(browser.NAME)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch_persistent_context(
            profile, executable_path=program, args=["--no-sandbox"]
        )
        page = opened.new_page()
        page.set_default_timeout(300_000)
        page.goto(address)
        yield page
        opened.close()


def setting(project: Project, agent: str) -> str:
    timing = run_path(str(project.snippets / "lab/timing.py"))
    machine = timing["machine"]()
    package = project.root / "node_modules/pyodide/package.json"
    pyodide = json.loads(package.read_text(encoding="utf-8"))["version"]
    about = engine.made(project)[engine.ABOUT].read_text(encoding="utf-8")
    chromium = agent.rpartition("Chrome/")[2].partition(" ")[0]
    return (
        f"{machine['system']} {platform.machine()}, {machine['cores']} cores, load "
        f"‹{os.getloadavg()[0]:.1f}›, Chromium ‹{chromium}›, Pyodide {pyodide} "
        f"(CPython {json.loads(about)['info']['python']})"
    )


def measure(project: Project) -> str:
    """Prints each figure as it is found; all of them, as text.

    Raises Wrong where no program runs in a browser.
    """
    if missing := browser.lacking(browser.NAME, project):
        raise Wrong(f"in the browser: {missing}", "npm ci, and install Chromium")
    site, lines = browser.Site(project), []
    package = project.root / "node_modules/pyodide"
    site.files |= {f"plain/{name}": package / name for name in PLAIN}

    def line(what: str, number: float, unit: str) -> None:
        say(f"{what:40}‹{number:.{2 if number < 10 else 1}f}› {unit}")

    def say(text: str) -> None:
        lines.append(text)
        print(text, flush=True)

    address = f"{site.address}empty"
    with tempfile.TemporaryDirectory() as profile:
        with visit(profile, address) as page:
            say(setting(project, page.evaluate("navigator.userAgent")))
            line("a program, first visit", page.evaluate(RUN, "print(1)")[0] / 1e3, "s")
            page.wait_for_function("async () => (await caches.keys()).length")
            page.wait_for_timeout(2000)
        with visit(profile, address) as page:
            line("a program, later visit", page.evaluate(RUN, "print(1)")[0] / 1e3, "s")
            page.wait_for_timeout(2000)
            for name, number, unit in costs(page):
                line(name, number, unit)
    line("download, compressed with gzip", float(engine.megabytes(project)), "MB")
    site.close()
    return "\n".join(lines) + "\n"


def costs(page: Page):
    again = [page.evaluate(RUN, "print(1)")[0] / 1000 for _ in range(5)]
    yield "a program, once the page has run one", median(again), "s"
    for method, times in told(page.evaluate(RUN, PROCESS)[1]).items():
        yield f"a process starts, {method}", median(times), "s"
    raw, locked = map(float, page.evaluate(RUN, INCREMENT)[1].split())
    yield "RawValue += 1", raw * 1e6, "µs"
    yield "Value += 1, with its lock", locked * 1e6, "µs"
    ours = told(page.evaluate(RUN, PURE)[1])
    unchanged = told(page.evaluate(UNCHANGED, PURE))
    ratios = {name: ours[name][0] / unchanged[name][0] for name in ours}
    for name, ratio in ratios.items():
        yield f"pure Python, {name}", ratio, "times as long as Pyodide"
    yield "pure Python, mean", geometric_mean(ratios.values()), "times as long"
    yield "memory for each process", (memory(page, 5) - memory(page, 1)) / 4, "MB"


def main() -> None:
    wait_until_idle()
    text = f"$ python -m study.in_browser\n{measure(here())}"
    replace(Path(__file__).with_suffix(".out"), text)


if __name__ == "__main__":
    try:
        main()
    except Wrong as wrong:
        sys.exit(str(wrong))
