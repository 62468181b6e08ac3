from multiprocessing import Array, Process, Value
from multiprocessing.sharedctypes import Synchronized, SynchronizedArray


def add(total: "Synchronized[int]", prices: "SynchronizedArray[float]") -> None:
    with total.get_lock():
        total.value += 1
    prices[0] = 9.5


if __name__ == "__main__":
    total: "Synchronized[int]" = Value("i")
    prices: "SynchronizedArray[float]" = Array("d", 3)
    worker = Process(target=add, args=(total, prices))
    worker.start()
    worker.join()
    print(total.value, prices[:])
