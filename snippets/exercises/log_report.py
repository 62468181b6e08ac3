import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory


def count_file(path):
    with path.open() as file:
        return Counter(line.split()[2] for line in file)


def report(paths):
    with ProcessPoolExecutor() as pool:
        total = sum(pool.map(count_file, paths), Counter())
    for status, count in sorted(total.items()):
        print(status, count)


def main():
    if sys.argv[1:]:
        report([Path(name) for name in sys.argv[1:]])
        return
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("web.log", "api.log", "shop.log")]
        for path in paths:
            path.write_text("GET /tea 200\nGET /cake 404\nGET /pay 500\n" * 40_000)
        report(paths)


if __name__ == "__main__":
    main()
