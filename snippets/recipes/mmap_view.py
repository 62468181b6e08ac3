from mmap import mmap
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

HALF = 50_000
ROWS = 2 * HALF


def fill(path, first, last):
    with (
        open(path, "r+b") as file,
        mmap(file.fileno(), 0) as data,
        memoryview(data) as raw,
        raw.cast("d") as numbers,
    ):
        for row in range(first, last):
            numbers[row] = row + 0.5


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers")
        path.write_bytes(bytes(8 * ROWS))
        halves = (path, 0, HALF), (path, HALF, ROWS)
        workers = []
        for rows in halves:
            worker = Process(target=fill, args=rows, daemon=True)
            worker.start()
            workers.append(worker)
        print(path.name, ROWS)
        for worker in workers:
            worker.join()
        if any(codes := [worker.exitcode for worker in workers]):
            raise ChildProcessError(f"exit codes {codes}")
        numbers = memoryview(path.read_bytes()).cast("d")
    print(numbers[0], numbers[1], "...", numbers[-1])
    print("all:", list(numbers) == [n + 0.5 for n in range(ROWS)])
