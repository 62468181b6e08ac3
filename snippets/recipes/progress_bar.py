# /// script
# dependencies = ["tqdm"]
# ///
from hashlib import sha256
from multiprocessing import Process, Value
from multiprocessing.connection import wait
from multiprocessing.sharedctypes import Synchronized
from signal import SIG_IGN, SIGINT, signal

from tqdm import tqdm

PIECES, WORKERS = 100, 3


def work(done: Synchronized) -> None:
    signal(SIGINT, SIG_IGN)
    for _ in range(PIECES):
        sha256(bytes(1_000_000))
        with done.get_lock():
            done.value += 1


def follow(workers: list[Process], done: Synchronized, bar: tqdm) -> None:
    codes = [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
        bar.update(done.get_obj().value - bar.n)
    if any(codes):
        raise ChildProcessError(f"exit codes {codes}")


def main() -> None:
    done = Value("i")
    workers = [Process(target=work, args=(done,), daemon=True) for _ in range(WORKERS)]
    try:
        for worker in workers:
            worker.start()
        with tqdm(total=WORKERS * PIECES, disable=None) as bar:
            follow(workers, done, bar)
        print(done.value, "pieces done")
    finally:
        for worker in workers:
            if worker.pid:
                worker.terminate()
                worker.join()


if __name__ == "__main__":
    main()
