import mmap
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


def fill(path):
    with open(path, "r+b") as file:
        with mmap.mmap(file.fileno(), 0) as numbers:
            numbers[0] = 7
            print(len(numbers), "bytes", flush=True)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers.dat")
        with open(path, "wb") as file:
            file.truncate(800)
        child = Process(target=fill, args=(path,))
        child.start()
        child.join()
        print(path.read_bytes()[0])
