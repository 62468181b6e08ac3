from multiprocessing import Pool, Value
from signal import SIG_IGN, SIGINT, signal

WORKERS = 2


def keep(shared):
    global done
    done = shared
    signal(SIGINT, SIG_IGN)


def add(lines):
    total = 0
    for line in lines:
        total += int(line)
        with done.get_lock():
            done.value += 1
    return total


if __name__ == "__main__":
    done = Value("i")
    with Pool(WORKERS, initializer=keep, initargs=(done,)) as pool:
        print(WORKERS, "workers")
        for middle in "4", "x":
            tasks = ["1", "2"], ["3", middle, "5"], ["6", "7"]
            lines = sum(map(len, tasks))
            done.value = 0
            result = pool.map_async(add, tasks)
            while done.value < lines and not result.ready():
                result.wait(0.05)
            print("counted", done.value, "of", lines)
            try:
                print(result.get())
            except ValueError as error:
                print("ValueError:", error)
