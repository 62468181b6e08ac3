from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from threading import Event


class Lines:
    def __init__(self):
        self.read = 0
        self.finished = Event()

    def __iter__(self):
        for self.read in range(1, 5001):
            yield "a line of a large file"
        self.finished.set()


if __name__ == "__main__":
    with Pool(1) as pool:
        lines = Lines()
        results = pool.imap(len, lines)
        next(results)
        lines.finished.wait()
        print("Pool.imap: 1 result taken,", lines.read, "lines read")
    with ProcessPoolExecutor(1) as executor:
        lines = Lines()
        executor.map(len, lines)
        print("Executor.map: no result taken,", lines.read, "lines read")
