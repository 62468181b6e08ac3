from concurrent.futures import wait
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized

from workers import worker_pool

TASK, STEP, TASKS = 500_000, 10_000, 4
STEPS = TASKS * TASK // STEP


def start(counter: Synchronized) -> None:
    global done
    done = counter


def sum_of_squares(first: int) -> int:
    total = 0
    for begin in range(first, first + TASK, STEP):
        total += sum(n * n for n in range(begin, begin + STEP))
        with done.get_lock():
            done.value += 1
    return total


def main() -> None:
    counter, shown = Value("i"), 0
    with worker_pool(2, start, (counter,)) as pool:
        tasks = running = [pool.submit(sum_of_squares, n * TASK) for n in range(TASKS)]
        while running:
            running = wait(running, timeout=0.1).not_done
            while shown + 25 <= counter.get_obj().value * 100 // STEPS:
                shown += 25
                print(f"{shown:3} %")
        print("sum of squares:", sum(task.result() for task in tasks))


if __name__ == "__main__":
    main()
