import sys
from multiprocessing import Condition, Process, Value


def count(number, changed):
    for _ in range(3):
        with changed:
            number.value += 1
            changed.notify_all()


if __name__ == "__main__":
    number = Value("i")
    changed = Condition(lock=number.get_lock())
    worker = Process(target=count, args=(number, changed))
    worker.start()
    with changed:
        if not changed.wait_for(lambda: number.value == 3, timeout=20):
            sys.exit("the worker has not counted to 3")
        print("number", number.value)
    worker.join()
