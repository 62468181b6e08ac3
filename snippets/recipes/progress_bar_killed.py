import time
from multiprocessing import Event, Process, Value
from multiprocessing.connection import wait

PIECES, WORKERS = 10, 2
TOTAL = PIECES * WORKERS


def work(done, held, dies):
    if not dies:
        held.wait()
    for piece in range(PIECES):
        with done.get_lock():
            if dies and piece == 3:
                held.set()
                time.sleep(60)
            done.value += 1


def bar(n):
    return f"[{'#' * n:.<{TOTAL}}] {n}/{TOTAL}"


def follow(workers):
    codes = [None]
    while None in codes and not any(codes):
        running = [worker for worker in workers if worker.exitcode is None]
        wait([worker.sentinel for worker in running], timeout=0.1)
        codes = [worker.exitcode for worker in workers]
    return codes


if __name__ == "__main__":
    done, held = Value("i", 0), Event()
    workers = [
        Process(target=work, args=(done, held, dies), daemon=True)
        for dies in (True, False)
    ]
    for worker in workers:
        worker.start()
    held.wait()
    workers[0].kill()
    print("exit codes", follow(workers), "held", held.is_set())
    print(bar(done.get_obj().value))
    print("lock free", done.get_lock().acquire(block=False))
    for worker in workers:
        worker.terminate()
        worker.join()
    print("exit codes", [worker.exitcode for worker in workers])
