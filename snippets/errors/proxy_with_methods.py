from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self) -> None:
        self.value = 0

    def add(self, number: int = 1) -> None:
        self.value += number

    def get(self) -> int:
        return self.value


class CounterManager(BaseManager):
    pass


CounterManager.register("Counter", Counter)

if __name__ == "__main__":
    with CounterManager() as manager:
        counter = manager.Counter()
        worker = Process(target=counter.add, args=(7,))
        worker.start()
        worker.join()
        print(counter.get())
