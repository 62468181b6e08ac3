from multiprocessing import Array, Pool
from pathlib import Path
from tempfile import TemporaryDirectory


def init_worker(shared_counts):
    global counts
    counts = shared_counts


def count_file(path):
    found = [0] * 6
    with path.open() as file:
        for line in file:
            found[int(line.split()[2]) // 100] += 1
    with counts.get_lock():
        counts[:] = [old + new for old, new in zip(counts, found, strict=True)]


if __name__ == "__main__":
    totals = Array("q", 6)
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("web.log", "api.log", "shop.log")]
        for path in paths:
            path.write_text("GET /tea 200\nGET /cake 404\nGET /pay 500\n" * 40_000)
        with Pool(2, initializer=init_worker, initargs=(totals,)) as pool:
            pool.map(count_file, paths)
    print(totals[:])
