# /// script
# dependencies = ["pytest"]
# ///
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

JOBS = """
def work():
    print("working")
"""
TEST = """
from multiprocessing import get_context

from jobs import work


def test_work():
    worker = get_context("spawn").Process(target=work)
    worker.start()
    worker.join()
    assert worker.exitcode == 0
"""
SETTINGS = "[pytest]\npythonpath = tests\n"
OPTIONS = "-qs", "--import-mode=importlib", "--no-summary", "-p", "no:cacheprovider"

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        tests = Path(folder, "tests")
        tests.mkdir()
        Path(folder, "pytest.ini").write_text(SETTINGS)
        (tests / "jobs.py").write_text(JOBS)
        (tests / "test_work.py").write_text(TEST)
        subprocess.run([sys.executable, "-Pm", "pytest", *OPTIONS, "-q"], cwd=folder)
