from multiprocessing import Process
from multiprocessing.managers import BaseManager, NamespaceProxy


class Counter:
    def __init__(self) -> None:
        self.value = 0

    def add(self, number: int = 1) -> None:
        self.value += number


class CounterProxy(NamespaceProxy):
    _exposed_ = "__getattribute__", "__setattr__", "__delattr__", "add"

    def add(self, number: int = 1) -> None:
        return self._callmethod("add", (number,))


class CounterManager(BaseManager):
    pass


CounterManager.register("Counter", Counter, CounterProxy)


def work(counter: CounterProxy) -> None:
    counter.value = 5
    counter.add(2)


if __name__ == "__main__":
    with CounterManager() as manager:
        counter = manager.Counter()
        worker = Process(target=work, args=(counter,))
        worker.start()
        worker.join()
        print(counter.value)
