# /// script
# dependencies = ["pytest"]
# ///
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

CONFTEST = """
import os
import signal
from multiprocessing import active_children

import pytest

LIMIT = 5
os.environ["PYTHONFAULTHANDLER"] = "1"


def end_children():
    for child in active_children():
        os.kill(child.pid, signal.SIGABRT)
        child.join(5)
        child.kill()


def too_long(number, frame):
    end_children()
    pytest.fail(f"the test takes longer than {LIMIT} s")


@pytest.fixture(autouse=True)
def time_limit():
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LIMIT)
    yield
    signal.alarm(0)


def pytest_sessionfinish():
    end_children()
"""
TEST = """
from multiprocessing import Lock, Process


def work(lock):
    with lock:
        pass


def test_work():
    lock = Lock()
    worker = Process(target=work, args=(lock,))
    with lock:
        worker.start()
        worker.join()
    assert worker.exitcode == 0
"""
PYTEST = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "conftest.py").write_text(CONFTEST)
        Path(folder, "test_work.py").write_text(TEST)
        ended = subprocess.run(PYTEST, cwd=folder, capture_output=True, text=True)
        told = ended.stdout + ended.stderr
        print("pytest ended with", ended.returncode)
        for line in r"test_work.py:\d+", r"line \d+ in work\b", "Failed: .*":
            print(re.search(line, told)[0])
