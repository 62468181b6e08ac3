import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from time_limit import map_limited


def convert(path: Path) -> None:
    part = path.with_suffix(".part")
    try:
        part.write_text("the first half")
        if path.name == "endless.csv":
            time.sleep(3600)
        part.replace(path.with_suffix(".json"))
    finally:
        part.unlink(missing_ok=True)


def main() -> None:
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("cities.csv", "endless.csv")]
        for path, result in map_limited(convert, paths, 5):
            print(f"{path.name}: {result!r}")
        print("in the folder:", *sorted(os.listdir(folder)))
    print("after the with block:", os.path.exists(folder))


if __name__ == "__main__":
    main()
