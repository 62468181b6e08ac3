import os
import subprocess
import sys

import pytest

from tests.conftest import PROJECT

SLOW_END = """
import multiprocessing, threading, time
from multiprocessing import resource_tracker, util

cleaning = threading.Event()
unregister = resource_tracker.unregister

def slowly(name, kind):
    if threading.current_thread() is not threading.main_thread():
        cleaning.set()
        time.sleep(0.5)
    unregister(name, kind)

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    resource_tracker.unregister = slowly
    import log_queue
    log_queue.main()
    util.Finalize(None, cleaning.wait, args=(2,), exitpriority=5)
"""


def said_by(code: str, folder) -> str:
    program = folder / "program.py"
    program.write_text(code)
    return subprocess.run(
        [sys.executable, program],
        env=os.environ | {"PYTHONPATH": str(PROJECT.snippets / "kit")},
        capture_output=True,
        text=True,
        timeout=60,
    ).stderr


@pytest.mark.skipif(sys.platform == "win32", reason="has no resource tracker")
def test_the_thread_of_the_queue_cleans_up_before_the_program_ends(tmp_path):
    assert said_by(SLOW_END, tmp_path) == "INFO from a worker\nINFO from the parent\n"


UNPICKLABLE = """
import logging
from multiprocessing import Process
from log_queue import collected_logs, log_to

class Refused(Exception):
    def __init__(self, first, second):
        super().__init__(first)

def work(queue):
    log_to(queue)
    logging.info("first", extra={"error": Refused(1, 2)})
    for number in range(2000):
        logging.info("line %d", number)

if __name__ == "__main__":
    logging.basicConfig(format="%(message)s", level=logging.INFO)
    with collected_logs() as (queue, start):
        worker = Process(target=work, args=(queue,))
        worker.start()
        start()
        worker.join()
"""


def test_a_record_that_cannot_be_unpickled_costs_only_itself(tmp_path):
    said = said_by(UNPICKLABLE, tmp_path).splitlines()
    assert said[0] == "a record could not be unpickled"
    assert said[-2000:] == [f"line {number}" for number in range(2000)]


def shown_by(program: str) -> str:
    """What a program of the kit writes to a terminal of 100 columns."""
    import fcntl
    import pty
    import struct
    import termios

    child, terminal = pty.fork()
    if not child:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("4H", 24, 100, 0, 0))
        os.execv(sys.executable, [sys.executable, str(PROJECT.snippets / program)])
    shown = b""
    try:
        while part := os.read(terminal, 65536):
            shown += part
    except OSError:
        pass
    finally:
        os.close(terminal)
    assert os.waitpid(child, 0)[1] == 0, shown
    return shown.decode()


def rows(shown: str) -> list[str]:
    """The rows that are left on the screen: after a \\r, a row is written over."""
    found = []
    for line in shown.split("\r\n"):
        row = ""
        for part in line.split("\r"):
            row = part + row[len(part) :]
        found.append(row.rstrip())
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
@pytest.mark.parametrize("program", ["convert_on_screen", "convert_with_workers"])
def test_lines_and_bar_do_not_mix(program):
    shown = shown_by(f"kit/{program}.py")
    assert "0/4" in shown
    bars, lines = [], []
    for row in filter(None, rows(shown)):
        (bars if "it/s]" in row else lines).append(row)
    assert len(bars) == 1 and bars[0].startswith("100%") and "4/4" in bars[0], bars
    assert all(line[:4].isdigit() for line in lines), lines
    assert sum("is converted" in line for line in lines) == 3
    assert sum("has no rows" in line for line in lines) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_each_worker_has_its_bar():
    shown = shown_by("kit/bar_per_worker.py").rpartition("\x1b[A")[2]
    bars = [row for row in rows(shown) if "it/s]" in row]
    assert [bar.partition("|")[0] for bar in bars] == [
        "worker 0: 100%",
        "worker 1: 100%",
        "worker 2: 100%",
    ]
