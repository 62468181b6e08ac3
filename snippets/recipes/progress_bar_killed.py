import os
from multiprocessing import Event, Process, Value
from multiprocessing.connection import wait
from signal import SIGKILL

TOTAL = 20


def die_at_four(done, held):
    for piece in range(TOTAL // 2):
        with done.get_lock():
            if piece == 3:
                held.set()
                os.kill(os.getpid(), SIGKILL)
            done.value += 1


def start_late(done, held):
    held.wait()
    for _ in range(TOTAL // 2):
        with done.get_lock():
            done.value += 1


def bar(n):
    return f"[{'#' * n:.<{TOTAL}}] {n}/{TOTAL}"


def follow(workers):
    running = {worker.sentinel: worker for worker in workers}
    while running:
        for sentinel in wait(running, 0.1):
            worker = running.pop(sentinel)
            worker.join()
            if worker.exitcode:
                return False
    return True


if __name__ == "__main__":
    done, held = Value("i", 0), Event()
    workers = [
        Process(target=target, args=(done, held), daemon=True)
        for target in (die_at_four, start_late)
    ]
    for worker in workers:
        worker.start()
    print("all well", follow(workers))
    print(bar(done.get_obj().value))
    print("lock free", done.get_lock().acquire(timeout=0.2))
    for worker in workers:
        worker.terminate()
        worker.join()
    print("exit codes", [worker.exitcode for worker in workers])
