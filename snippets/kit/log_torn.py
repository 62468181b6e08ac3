from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory

LINE = "a line of forty characters with its end\n"


def write(path, turn, first):
    with open(path, "a") as log:
        if first:
            for _line in range(300):
                log.write(LINE)
            turn.wait()
            turn.wait()
        else:
            turn.wait()
            log.write(LINE)
            log.close()
            turn.wait()


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path, turn = Path(folder, "output.txt"), Barrier(2)
        workers = [Process(target=write, args=(path, turn, n)) for n in (True, False)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        lines = path.read_text().splitlines(keepends=True)
    print(*[line.rstrip() for line in lines if line != LINE], sep="\n")
