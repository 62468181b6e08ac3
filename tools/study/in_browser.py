"""What running a program in the browser costs, measured by the engine itself."""

from statistics import geometric_mean, median

import psutil
from playwright.sync_api import Page, sync_playwright

from proof import browser, engine
from proof.project import Project

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


def first_run(page: Page, address: str) -> float:
    page.goto(address)
    return page.evaluate(RUN, "print(1)")[0] / 1000


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


def measure(project: Project) -> None:
    if missing := browser.lacking(browser.NAME, project):
        print(f"in the browser: {missing}")
        return
    site = browser.Site(project)
    package = project.root / "node_modules/pyodide"
    site.files |= {f"plain/{name}": package / name for name in PLAIN}
    program = browser.program_of(browser.NAME)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"]
        )
        page = opened.new_page()
        page.set_default_timeout(300_000)
        report(page, f"{site.address}empty", project)
        opened.close()
    site.close()


def report(page: Page, address: str, project: Project) -> None:
    def line(what: str, number: float, unit: str) -> None:
        print(f"in the browser: {what:32}{number:8.2f} {unit}", flush=True)

    line("first run", first_run(page, address), "s")
    line("first run of a later visit", first_run(page, address), "s")
    for method, times in told(page.evaluate(RUN, PROCESS)[1]).items():
        line(f"a process, {method}", median(times), "s")
    raw, locked = map(float, page.evaluate(RUN, INCREMENT)[1].split())
    line("RawValue += 1", raw * 1e6, "µs")
    line("locked Value += 1", locked * 1e6, "µs")
    ours = told(page.evaluate(RUN, PURE)[1])
    unchanged = told(page.evaluate(UNCHANGED, PURE))
    ratios = {name: ours[name][0] / unchanged[name][0] for name in ours}
    for name, ratio in ratios.items():
        line(f"{name} : Pyodide as it comes", ratio, "x")
    line("all : Pyodide as it comes", geometric_mean(ratios.values()), "x")
    line("memory of a process", (memory(page, 5) - memory(page, 1)) / 4, "MB")
    line("download, gzip", float(engine.megabytes(project)), "MB")
