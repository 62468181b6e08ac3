from multiprocessing import Pool, Value
from multiprocessing.sharedctypes import Synchronized


def init_worker(shared_counter: Synchronized) -> None:
    global counter
    counter = shared_counter


def handle(order: str) -> str:
    with counter.get_lock():
        counter.value += 1
    return order.upper()


def main() -> None:
    counter = Value("i", 0)
    orders = ["tea", "coffee", "cake"]
    with Pool(2, initializer=init_worker, initargs=(counter,)) as pool:
        print(pool.map(handle, orders))
    print("handled", counter.value)


if __name__ == "__main__":
    main()
