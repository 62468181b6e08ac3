from mmap import mmap
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

ROWS = 100_000


def fill(path, first, last):
    with (
        open(path, "r+b") as file,
        mmap(file.fileno(), 0) as data,
        memoryview(data) as raw,
        raw.cast("d") as numbers,
    ):
        for row in range(first, last):
            numbers[row] = row / 2


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers")
        path.write_bytes(bytes(8 * ROWS))
        halves = (path, 0, ROWS // 2), (path, ROWS // 2, ROWS)
        workers = [Process(target=fill, args=half) for half in halves]
        for worker in workers:
            worker.daemon = True
            worker.start()
        print("rows", ROWS)
        for worker in workers:
            worker.join()
        numbers = memoryview(path.read_bytes()).cast("d")
    print(numbers[0], numbers[1], "...", numbers[-1])
    print("all:", list(numbers) == [n / 2 for n in range(ROWS)])
