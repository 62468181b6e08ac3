from hashlib import sha256
from multiprocessing import Process, Value
from multiprocessing.connection import wait
from multiprocessing.sharedctypes import Synchronized
from signal import SIG_IGN, SIGINT, signal

PIECES, WORKERS = 100, 3
TOTAL = WORKERS * PIECES


def work(done: Synchronized) -> None:
    signal(SIGINT, SIG_IGN)
    for _ in range(PIECES):
        sha256(bytes(1_000_000))
        with done.get_lock():
            done.value += 1


def bar(n: int, width: int = 24) -> str:
    return f"[{'#' * (width * n // TOTAL):.<{width}}] {n}/{TOTAL}"


def follow(workers: list[Process], done: Synchronized) -> None:
    drawn, step, codes = 0, TOTAL // 4, [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
        reached = done.get_obj().value // step + 1
        for quarter in range(drawn, reached):
            print(bar(quarter * step))
        drawn = reached
    if any(codes):
        raise ChildProcessError(f"exit codes {codes}")


def main() -> None:
    done = Value("i")
    workers = [Process(target=work, args=(done,), daemon=True) for _ in range(WORKERS)]
    try:
        for worker in workers:
            worker.start()
        follow(workers, done)
    finally:
        for worker in workers:
            if worker.pid:
                worker.terminate()
                worker.join()


if __name__ == "__main__":
    main()
