"""Runs every program again and again with every core busy: `python dev.py soak 10`.

What follows the number goes to pytest: `python dev.py soak 10 snippets/value`.
"""

import os
import subprocess
import sys
from contextlib import contextmanager

from xdist.scheduler import LoadScopeScheduling

from proof.plugin import SnippetItem
from proof.project import here
from study.pythons import SNIPPETS

CROWD = ("-n", str(4 * os.cpu_count()))  # programs that run at the same time
TOGETHER = 4  # rounds in one session of pytest: it takes long to begin and to end


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
    """Return 1 if a program failed in any round."""
    failed = False
    with busy_cores():
        for first in range(0, rounds, TOGETHER):
            more = min(TOGETHER, rounds - first)
            print(f"rounds {first + 1} to {first + more} of {rounds}", flush=True)
            pytest = [sys.executable, "-m", "pytest", "-p", "study.soak", *CROWD]
            pytest += ["-q", *SNIPPETS, f"--rounds={more}", *rest]
            failed |= subprocess.call(pytest, cwd=here().root) != 0
    return failed


if __name__ == "__main__":
    if len(sys.argv) < 2 or not sys.argv[1].isdigit():
        sys.exit("soak needs a number of rounds; fix: python dev.py soak 10")
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
