import os
from mmap import mmap
from multiprocessing import Event, Process
from pathlib import Path
from signal import Signals
from tempfile import TemporaryDirectory


def read(path, mapped, shortened):
    with open(path, "r+b") as file, mmap(file.fileno(), 0) as data:
        mapped.set()
        shortened.wait()
        print(data[0])


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers")
        path.write_bytes(bytes(4096))
        mapped, shortened = Event(), Event()
        shared = path, mapped, shortened
        worker = Process(target=read, args=shared, daemon=True)
        worker.start()
        print(path.name, path.stat().st_size, "bytes")
        mapped.wait()
        os.truncate(path, 0)
        shortened.set()
        worker.join()
    print("reader", Signals(-worker.exitcode).name)
