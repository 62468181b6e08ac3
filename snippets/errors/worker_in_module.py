import sys
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

MODULE = """
def work():
    print("done")
"""
TYPED = """
from multiprocessing import get_context
from jobs import work

worker = get_context("spawn").Process(target=work)
worker.start()
worker.join()
print("exit code", worker.exitcode)
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "jobs.py").write_text(MODULE)
        run([sys.executable, "-c", TYPED], cwd=folder)
