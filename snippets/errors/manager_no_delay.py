import os
from multiprocessing import managers
from multiprocessing.connection import Client, Listener
from socket import IPPROTO_TCP, TCP_NODELAY, socket
from timeit import repeat


def without_delay(connection):
    with socket(fileno=os.dup(connection.fileno())) as tcp:
        tcp.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
    return connection


class NoDelayListener(Listener):
    def accept(self):
        return without_delay(super().accept())


def no_delay_client(*args, **kwargs):
    return without_delay(Client(*args, **kwargs))


class Store:
    def put(self, data):
        self.data = data


class StoreManager(managers.BaseManager):
    pass


StoreManager.register("Store", Store)
managers.listener_client["pickle"] = NoDelayListener, no_delay_client


def milliseconds(store, size):
    return 1000 * min(repeat(lambda: store.put(bytes(size)), number=1, repeat=11))


if __name__ == "__main__":
    with StoreManager(("127.0.0.1", 0)) as manager:
        store = manager.Store()
        took = {n: milliseconds(store, n) for n in (10_000, 20_000, 200_000)}
        for size, time in took.items():
            print(f"{size} bytes: {time:.2f} ms")
        print("20 kB ten times slower than 200 kB:", took[20_000] > 10 * took[200_000])
