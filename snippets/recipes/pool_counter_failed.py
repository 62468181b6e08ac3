from multiprocessing import Pool, Value
from signal import SIG_IGN, SIGINT, signal


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
    done = Value("i", 0)
    tasks = [["1", "2"], ["3", "x", "4"], ["5", "6"]]
    with Pool(2, initializer=keep, initargs=(done,)) as pool:
        result = pool.map_async(add, tasks, chunksize=1)
        while done.value < 7 and not result.ready():
            result.wait(0.05)
        print("counted", done.value, "of 7")
        try:
            print(result.get())
        except ValueError as error:
            print("ValueError:", error)
