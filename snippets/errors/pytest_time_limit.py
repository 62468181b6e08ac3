# /// script
# dependencies = ["pytest"]
# ///
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import time_limit_conftest

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
    env = os.environ | {"TEST_TIME_LIMIT": "5"}
    with TemporaryDirectory() as folder:
        shutil.copy(time_limit_conftest.__file__, Path(folder, "conftest.py"))
        Path(folder, "test_work.py").write_text(TEST)
        ended = subprocess.run(
            PYTEST, cwd=folder, env=env, capture_output=True, text=True
        )
        told = ended.stdout + ended.stderr
        print("pytest ended with", ended.returncode)
        for line in r"test_work.py:\d+", r"line \d+ in work\b", "Failed: .*":
            print(re.search(line, told)[0])
