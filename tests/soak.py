"""Runs every program again and again with every core busy: `make soak N=200`.

What follows the number goes to pytest: `python -m tests.soak 20 --python PATH`.
"""

import os
import subprocess
import sys
import time
from contextlib import contextmanager

from tests.pages import ROOT


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
    failed = 0
    with busy_cores():
        for number in range(1, rounds + 1):
            began = time.perf_counter()
            pytest = subprocess.run(
                [sys.executable, "-m", "pytest", "-q", "-rfE", "snippets", *rest],
                cwd=ROOT,
                capture_output=True,
                text=True,
            )
            failed += pytest.returncode != 0
            if pytest.returncode:
                print(pytest.stdout, pytest.stderr, sep="\n")
            seconds = time.perf_counter() - began
            result = pytest.stdout.strip().splitlines()[-1:]
            print(f"round {number}: {seconds:.1f} s, {''.join(result)}", flush=True)
    print(f"{rounds} rounds, {failed} with a failure")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
