import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier, Value

TASKS = 20


def begin(*shared):
    global in_task, done
    in_task, done = shared


def work(number):
    if number == 0:
        in_task.wait()
        signal.raise_signal(signal.SIGINT)
    with done:
        done.value += 1


def main():
    shared = in_task, done = Barrier(2), Value("i", 0)
    try:
        with ProcessPoolExecutor(1, None, begin, shared) as pool:
            for number in range(TASKS):
                pool.submit(work, number)
            in_task.wait()
            signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print("tasks done after Ctrl-C:", done.value)


if __name__ == "__main__":
    main()
