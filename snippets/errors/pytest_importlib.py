# /// script
# dependencies = ["pytest"]
# ///
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

TEST = """
from multiprocessing import get_context


def work():
    print("working")


def test_work():
    worker = get_context("spawn").Process(target=work)
    worker.start()
    worker.join()
    assert worker.exitcode == 0
"""
OPTIONS = "-qs", "--import-mode=importlib", "--no-summary", "-p", "no:cacheprovider"

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        tests = Path(folder, "tests")
        tests.mkdir()
        (tests / "test_work.py").write_text(TEST)
        subprocess.run([sys.executable, "-Pm", "pytest", *OPTIONS, "-q"], cwd=folder)
