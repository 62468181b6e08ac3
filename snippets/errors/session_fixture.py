# /// script
# dependencies = ["pytest", "pytest-xdist"]
# ///
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

TEST = """
import pytest
from pathlib import Path


@pytest.fixture(scope="session")
def prices():
    with Path("log").open("a") as log:
        print("prices loaded", file=log)
    return [3, 5]


@pytest.mark.parametrize("number", range(4))
def test_sum(prices, number):
    assert sum(prices) == 8
"""
OPTIONS = "-n2", "--basetemp=tmp", "-p", "no:cacheprovider"

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "test_prices.py").write_text(TEST)
        command = [sys.executable, "-m", "pytest", *OPTIONS]
        ended = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL)
        print(Path(folder, "log").read_text(), end="")
        print("pytest ended with", ended.returncode)
