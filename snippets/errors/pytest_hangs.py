# /// script
# dependencies = ["pytest"]
# ///
import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

TEST = """
import faulthandler
from multiprocessing import Lock, Process
from pathlib import Path


def work(lock):
    with lock:
        pass


def test_work():
    faulthandler.dump_traceback_later(2, exit=True)
    lock = Lock()
    worker = Process(target=work, args=(lock,))
    with lock:
        worker.start()
        Path("pid").write_text(str(worker.pid))
        worker.join()
"""
PYTEST = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "test_work.py").write_text(TEST)
        with Path(folder, "out").open("wb") as out:
            ended = subprocess.run(PYTEST, cwd=folder, stdout=out, stderr=out)
        print("pytest ended with", ended.returncode)
        print("traceback shown:", b"in test_work" in Path(folder, "out").read_bytes())
        worker = int(Path(folder, "pid").read_text())
        os.kill(worker, signal.SIGKILL)
        print("the worker was still there")
