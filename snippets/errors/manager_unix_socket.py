from multiprocessing.managers import BaseManager
from timeit import repeat


class Store:
    def put(self, data):
        self.data = data


class StoreManager(BaseManager):
    pass


StoreManager.register("Store", Store)


def milliseconds(store, size):
    return 1000 * min(repeat(lambda: store.put(bytes(size)), number=1, repeat=11))


if __name__ == "__main__":
    with StoreManager() as manager:
        store = manager.Store()
        took = {n: milliseconds(store, n) for n in (10_000, 20_000, 200_000)}
        for size, time in took.items():
            print(f"{size} bytes: {time:.2f} ms")
        print("20 kB ten times slower than 200 kB:", took[20_000] > 10 * took[200_000])
