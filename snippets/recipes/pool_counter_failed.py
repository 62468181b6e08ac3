from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing import Value

WORKERS = 2


def start_worker(counter):
    global done
    done = counter


def add(lines):
    total = 0
    for line in lines:
        total += int(line)
        with done.get_lock():
            done.value += 1
    return total


if __name__ == "__main__":
    counter = Value("i")
    shared = {"initializer": start_worker, "initargs": (counter,)}
    with ProcessPoolExecutor(WORKERS, **shared) as pool:
        for middle in "4", "x":
            counter.value = 0
            groups = ["1", "2"], ["3", middle, "5"], ["6", "7"]
            tasks = [pool.submit(add, lines) for lines in groups]
            wait(tasks)
            print("counted", counter.value, "of", sum(map(len, groups)))
            try:
                print([task.result() for task in tasks])
            except ValueError as error:
                print("ValueError:", error)
