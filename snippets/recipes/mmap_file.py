from mmap import mmap
from multiprocessing import Lock, Process
from multiprocessing.connection import wait
from pathlib import Path
from struct import pack_into, unpack, unpack_from
from tempfile import TemporaryDirectory


def add(path, lock):
    with open(path, "r+b") as file, mmap(file.fileno(), 0) as data:
        for _ in range(5000):
            with lock:
                (number,) = unpack_from("q", data)
                pack_into("q", data, 0, number + 1)


def join_all(workers):
    codes = [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
    if any(codes):
        raise ChildProcessError(f"exit codes {codes}")


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, lock = Path(folder, "counter"), Lock()
        path.write_bytes(bytes(8))
        shared = path, lock
        workers = []
        for _ in range(2):
            worker = Process(target=add, args=shared, daemon=True)
            worker.start()
            workers.append(worker)
        print("expected", 2 * 5000)
        join_all(workers)
        (number,) = unpack("q", path.read_bytes())
    print("in the file", number)
