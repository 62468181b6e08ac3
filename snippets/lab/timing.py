import json
import os
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import quantiles
from time import perf_counter

Jobs = dict[str, Callable[[], object]]
Spread = list[float]
UNITS = {
    "s": [(1, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")],
    "B": [(2**30, "GB"), (2**20, "MB"), (2**10, "KB"), (1, "B")],
    "B/s": [(1e9, "GB/s"), (1e6, "MB/s"), (1e3, "KB/s")],
    "/s": [(1e9, "G/s"), (1e6, "M/s"), (1e3, "k/s"), (1, "/s")],
}


def spent(job: Callable[[], object]) -> float:
    started = perf_counter()
    job()
    return perf_counter() - started


def spread(values: list[float]) -> Spread:
    low, median, high = quantiles(values, n=4, method="inclusive")
    return [median, low, high]


def interleaved(
    jobs: Jobs,
    seconds: float,
    least: int = 5,
    most: int = 100,
    timer: Callable[[Callable], float] = spent,
) -> dict[str, Spread]:
    values: dict[str, list[float]] = {name: [] for name in jobs}
    order = list(jobs)
    for turn in range(most + 1):
        Random(turn).shuffle(order)
        for name in order:
            if len(values[name]) <= least or sum(values[name]) < seconds:
                values[name].append(timer(jobs[name]))
    return {name: spread(found[1:]) for name, found in values.items()}


def up_to(
    data: dict[str, dict[str, Spread]], factor: float, row: str, other: str
) -> str:
    """The last column up to which a row takes at most `factor` times another."""
    last = ""
    for column, (median, *_) in data[row].items():
        if median > factor * data[other][column][0]:
            return last
        last = column
    return last


def progress(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)


def digits(value: float) -> str:
    if value == 0 or value >= 100:
        return f"{float(f'{value:.2g}') if value >= 100 else 0:,.0f}"
    places = max(0, 1 - int(f"{value:e}".partition("e")[2]))
    return f"{value:,.{places}f}"


def shown(value: float, unit: str) -> str:
    fits = [(scale, name) for scale, name in UNITS.get(unit, []) if value >= scale]
    scale, name = fits[0] if fits else (1, unit)
    return f"{digits(value / scale)}{'' if unit in ('/s', '%', '×') else ' '}{name}"


def size(text: str) -> int:
    number, name = text.split()
    return int(number) * next(scale for scale, unit in UNITS["B"] if unit == name)


def memory() -> int:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError):
        return 8 * 2**30


def build() -> str:
    free = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    return f"{sys.version_info[0]}.{sys.version_info[1]}{free}"


def elsewhere(python: str, module: str, call: str) -> dict:
    code = (
        f"import json, {module}\n"
        "if __name__ == '__main__':\n"
        f"    print(json.dumps({module}.{call}))"
    )
    ran = subprocess.run(
        [python, "-c", code],
        cwd=Path(__file__).parent,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ran.stdout)


def by_python(pythons: list[str], module: str, full: bool) -> dict[str, dict]:
    data: dict[str, dict] = {}
    for number, python in enumerate(pythons, 1):
        progress(f"{module}: Python {number} of {len(pythons)}")
        found = elsewhere(python, module, f"in_one_python({full})")
        for version, times in found.items():
            for way, time in times.items():
                data.setdefault(way, {})[version] = time
    return data


def machine() -> dict[str, object]:
    cpu = platform.processor() or platform.machine()
    if (info := Path("/proc/cpuinfo")).exists():
        lines = info.read_text(encoding="utf-8").splitlines()
        models = [line for line in lines if line.startswith("model name")]
        cpu = models[0].partition(": ")[2] if models else cpu
    return {
        "cpu": cpu,
        "cores": os.cpu_count(),
        "memory": memory(),
        "system": f"{platform.system()} {platform.release().partition('-')[0]}",
        "python": platform.python_version(),
    }


def recorded(program: str) -> dict:
    path = Path(program).with_suffix(".json")
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def beside(here: dict, site: dict) -> None:
    theirs = site.get("figures", {})
    for name, figure in here.items():
        print(f"{name}, here and as recorded by the site")
        known = theirs.get(name, {}).get("data", {})
        for series, points in figure["data"].items():
            for x, (median, *_) in points.items():
                other = known.get(series, {}).get(x)
                says = shown(other[0], figure["unit"]) if other else "not recorded"
                print(f"  {series:38} {x:22} {shown(median, figure['unit'])} : {says}")


def run(measure: Callable[[bool], dict], site: dict) -> None:
    beside(measure(sys.argv[1:] == ["full"]), site)


if __name__ == "__main__":
    jobs = {"sum": lambda: sum(range(1000)), "sort": lambda: sorted(range(1000))}
    for name, (median, low, high) in interleaved(jobs, 0.01).items():
        print(f"{name:6}{shown(median, 's')} ({shown(low, 's')} to {shown(high, 's')})")
    print(shown(1234567, "B/s"), shown(0.034, "×"), shown(3.25, "%"), size("64 KB"))
