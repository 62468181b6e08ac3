from multiprocessing import Pool, Value
from signal import SIG_IGN, SIGINT, signal

NUMBERS, TASK, STEP = 2_000_000, 500_000, 10_000
STEPS, WORKERS = NUMBERS // STEP, 2


def keep(shared):
    global done
    done = shared
    signal(SIGINT, SIG_IGN)


def squares(first):
    total = 0
    for start in range(first, first + TASK, STEP):
        total += sum(n * n for n in range(start, start + STEP))
        with done.get_lock():
            done.value += 1
    return total


def counted(wanted, result):
    while done.value < wanted and not result.ready():
        result.wait(0.05)
    return min(done.value, wanted)


if __name__ == "__main__":
    done = Value("i", 0)
    with Pool(WORKERS, initializer=keep, initargs=(done,)) as pool:
        print(WORKERS, "workers", STEPS, "steps")
        result = pool.map_async(squares, range(0, NUMBERS, TASK))
        for wanted in 50, 100, 150, STEPS:
            print("counted", counted(wanted, result))
        total = sum(result.get())
    print(total == sum(n * n for n in range(NUMBERS)), done.value)
