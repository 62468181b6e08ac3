# /// script
# dependencies = ["filelock"]
# ///
import json
import sys
from pathlib import Path
from subprocess import Popen
from tempfile import TemporaryDirectory

from filelock import FileLock
from json_update import changing


def run_job(path: Path, job: str) -> None:
    lock = FileLock(f"{path}.lock")
    for step in range(1, 11):
        with changing(path, lock) as jobs:
            jobs[job] = step


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "jobs.json")
        command = [sys.executable, __file__, path]
        with Popen([*command, "first"]) as first, Popen([*command, "second"]) as second:
            print("two programs write one file")
        print(sorted(json.loads(path.read_text("utf-8")).items()))
    if code := first.returncode or second.returncode:
        sys.exit(f"a program ended with exit code {code}")


if __name__ == "__main__":
    run_job(Path(sys.argv[1]), sys.argv[2]) if sys.argv[1:] else main()
