from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock


class Stock:
    def __init__(self, **items):
        self.items = items
        self.lock = Lock()

    def take(self, name, number):
        with self.lock:
            if self.items.get(name, 0) < number:
                raise ValueError(f"not enough {name}")
            self.items[name] -= number

    def get_items(self):
        return dict(self.items)


class StockManager(BaseManager):
    pass


StockManager.register("Stock", Stock)


def order(stock, name):
    for _ in range(100):
        stock.take(name, 1)


if __name__ == "__main__":
    with StockManager() as manager:
        stock = manager.Stock(tea=250, rice=100)
        workers = [
            Process(target=order, args=(stock, n)) for n in ("tea", "tea", "rice")
        ]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(stock.get_items())
        try:
            stock.take("rice", 1)
        except ValueError as error:
            print("ValueError:", error)
