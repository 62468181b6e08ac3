import faulthandler
import os
from pathlib import Path
from signal import SIGSEGV
from tempfile import TemporaryDirectory

from time_limit import map_limited


def convert(path: Path) -> str:
    with open(path.with_suffix(".crash"), "w") as report:
        faulthandler.enable(report)
        if path.name == "wrong.csv":
            os.kill(os.getpid(), SIGSEGV)
        faulthandler.disable()
    return path.stem


def main() -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("cities.csv", "wrong.csv")]
        for path, result in sorted(map_limited(convert, paths, 60)):
            print(f"{path.name}: {result!r}")
        report = Path(folder, "wrong.crash").read_text().splitlines()
        print(report[0])
        print(next(line.strip() for line in report if "in convert" in line))


if __name__ == "__main__":
    main()
