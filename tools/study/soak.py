"""Runs every program again and again with every core busy: `make soak N=200`.

How often each program came through is kept in .cache, and holds until it or its outputs
change: a soak that was broken off goes on from there. What follows the number goes to
pytest: `python -m tests.soak 20 --python PATH`.
"""

import json
import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager

from recorded import key, recordings, replace
from verified import state
from xdist.scheduler import LoadScopeScheduling

from tests.pages import ROOT
from tests.snippet_items import SNIPPETS, SnippetItem

CROWD = ("-n", str(4 * os.cpu_count()))  # programs that run at the same time
TOGETHER = 4  # rounds in one session of pytest: it takes long to begin and to end
COUNTS = ROOT / ".cache/soak.json"
FAILED = re.compile(r"^(?:FAILED|ERROR) snippets/(\S+?\.py)", re.M)


def pytest_addoption(parser):
    parser.addoption("--rounds", type=int)


def pytest_collection_modifyitems(config, items):
    rounds = range(config.getoption("rounds"))
    items[:] = [in_round(number, item) for number in rounds for item in items]


def in_round(number: int, item: SnippetItem) -> SnippetItem:
    name = f"{item.name}#{number}"
    run = {"python": item.python, "method": item.method}
    return SnippetItem.from_parent(item.parent, name=name, **run)


def pytest_xdist_make_scheduler(config, log):
    return ByRound(config, log)


class ByRound(LoadScopeScheduling):
    """Gives the runs of one program in one round to one worker."""

    def _split_scope(self, nodeid: str) -> str:
        return f"{nodeid.split('::')[0]}#{nodeid.rpartition('#')[2]}"


@contextmanager
def busy_cores():
    """One endless loop for each core, for as long as the block lasts."""
    loops = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(os.cpu_count())
    ]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def main(rounds: int, rest: list[str]) -> int:
    programs = {
        key(program): " ".join([state(program, recordings(program)), *rest])
        for program in sorted(SNIPPETS.glob("*/*.py"))
    }
    COUNTS.parent.mkdir(exist_ok=True)
    counts = json.loads(COUNTS.read_text("utf-8")) if COUNTS.exists() else {}
    failed = set()

    def passed(name: str) -> int:
        return counts.get(f"{name} {programs[name]}", 0)

    with busy_cores():
        while wanted := [n for n in programs if passed(n) < rounds and n not in failed]:
            began = time.perf_counter()
            least, most = min(map(passed, wanted)), max(map(passed, wanted))
            more = min(TOGETHER, rounds - most)
            files = [f"snippets/{name}" for name in wanted]
            if len(wanted) == len(programs):
                files = ["snippets"]  # found faster than file by file
            ran = subprocess.run(
                [sys.executable, "-m", "pytest", "-p", "tests.soak", *CROWD]
                + ["-q", "-rfE", f"--rounds={more}", *files, *rest],
                cwd=ROOT,
                capture_output=True,
                text=True,
            )
            bad = set(FAILED.findall(ran.stdout))
            if ran.returncode:
                print(ran.stdout, ran.stderr, sep="\n")
                failed |= bad or set(wanted)
            for name in set(wanted) - failed:
                counts[f"{name} {programs[name]}"] = passed(name) + more
            replace(COUNTS, json.dumps(counts, indent=0, sort_keys=True))
            seconds = time.perf_counter() - began
            result = "".join(ran.stdout.strip().splitlines()[-1:])
            now = f"rounds {least + 1} to {least + more}"
            print(f"{now}: {seconds:.0f} s, {result}", flush=True)
    print(f"{len(programs) - len(failed)} programs came through {rounds} rounds")
    for name in sorted(failed):
        print(f"failed: {name}, after {passed(name)} rounds")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
