from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Event


def keep(event):
    global go
    go = event


def work(number):
    if number == 1:
        go.wait(timeout=60)
    if number == 2:
        go.set()
    return number


def count(text):
    return len(text)


if __name__ == "__main__":
    event = Event()
    options = {"initializer": keep, "initargs": (event,)}
    with ProcessPoolExecutor(2, **options) as executor:
        print("map         ", *executor.map(work, [1, 2]))
        event.clear()
        futures = [executor.submit(work, 1), executor.submit(count, "pear")]
        for future in as_completed(futures):
            print("as_completed", future.result())
            event.set()
