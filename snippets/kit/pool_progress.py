# /// script
# dependencies = ["tqdm"]
# ///
from concurrent.futures import wait
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized

from tqdm import tqdm
from workers import worker_pool

TASK, STEP, TASKS, STEPS = 500_000, 10_000, 4, 200


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
    counter = Value("i")
    with worker_pool(2, start, (counter,)) as pool:
        tasks = running = [pool.submit(sum_of_squares, n * TASK) for n in range(TASKS)]
        with tqdm(total=STEPS, disable=None) as bar:
            while running:
                running = wait(running, timeout=0.1).not_done
                bar.update(counter.get_obj().value - bar.n)
        print("sum", sum(task.result() for task in tasks), "in", counter.value, "steps")


if __name__ == "__main__":
    main()
