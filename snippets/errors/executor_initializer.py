from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Value


def keep(shared):
    global counter
    counter = shared


def add(amount):
    with counter.get_lock():
        counter.value += amount


if __name__ == "__main__":
    counter = Value("i", 0)
    with ProcessPoolExecutor(
        initializer=keep,
        initargs=(counter,),
    ) as executor:
        executor.map(add, range(101))
    print("counter", counter.value)
