import os
from concurrent.futures import Future, ProcessPoolExecutor, wait
from multiprocessing import Value, active_children, parent_process
from multiprocessing.sharedctypes import Synchronized
from signal import SIG_IGN, SIGINT, signal
from threading import Thread

NUMBERS, TASK, STEP, WORKERS = 2_000_000, 500_000, 10_000, 2
STEPS = NUMBERS // STEP


def start_worker(counter: Synchronized) -> None:
    global done
    done = counter
    signal(SIGINT, SIG_IGN)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent() -> None:
    parent_process().join()
    os._exit(1)


def sum_of_squares(first: int) -> int:
    total = 0
    for start in range(first, first + TASK, STEP):
        total += sum(n * n for n in range(start, start + STEP))
        with done.get_lock():
            done.value += 1
    return total


def show_progress(tasks: list[Future], counter: Synchronized) -> None:
    shown, waiting = 0, set(tasks)
    while waiting:
        waiting = wait(waiting, timeout=0.05).not_done
        for quarter in range(shown + 1, counter.get_obj().value * 4 // STEPS + 1):
            print(f"{quarter * STEPS // 4} of {STEPS} steps")
            shown = quarter


def main() -> None:
    counter = Value("i")
    shared = {"initializer": start_worker, "initargs": (counter,)}
    with ProcessPoolExecutor(WORKERS, **shared) as pool:
        try:
            firsts = range(0, NUMBERS, TASK)
            tasks = [pool.submit(sum_of_squares, first) for first in firsts]
            show_progress(tasks, counter)
            print("sum of squares", sum(task.result() for task in tasks))
        except BaseException:
            for worker in active_children():
                worker.terminate()
            raise


if __name__ == "__main__":
    main()
