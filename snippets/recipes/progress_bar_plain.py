from hashlib import sha256
from multiprocessing import Process, Value
from multiprocessing.connection import wait
from signal import SIG_IGN, SIGINT, signal

PIECES, WORKERS = 100, 3
TOTAL = WORKERS * PIECES


def work(done):
    signal(SIGINT, SIG_IGN)
    for _ in range(PIECES):
        sha256(bytes(1_000_000))
        with done.get_lock():
            done.value += 1


def bar(n, width=24):
    return f"[{'#' * (width * n // TOTAL):.<{width}}] {n}/{TOTAL}"


def follow(done, workers):
    drawn, step = 0, TOTAL // 4
    running = {worker.sentinel for worker in workers}
    while running:
        running.difference_update(wait(running, 0.1))
        reached = done.get_obj().value // step + 1
        for quarter in range(drawn, reached):
            print(bar(quarter * step))
        drawn = reached


if __name__ == "__main__":
    done = Value("i", 0)
    workers = []
    for _ in range(WORKERS):
        args = (done,)
        workers.append(Process(target=work, args=args, daemon=True))
        workers[-1].start()
    follow(done, workers)
    for worker in workers:
        worker.join()
    print("counted", done.value)
    print("exit codes", [worker.exitcode for worker in workers])
