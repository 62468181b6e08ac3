from multiprocessing import Process
from multiprocessing.managers import BaseManager
from secrets import token_bytes
from threading import Barrier, Lock


class Counter:
    def __init__(self):
        self.done, self.lock, self.both = 0, Lock(), Barrier(2)

    def read(self):
        return self.done

    def write(self, done):
        self.done = done

    def wait(self):
        self.both.wait()

    def acquire(self):
        self.lock.acquire()

    def release(self):
        self.lock.release()

    def add(self, number):
        with self.lock:
            self.done += number


class Server(BaseManager):
    pass


counter = Counter()


def get_counter():
    return counter


Server.register("counter", get_counter)


def add(counter, how):
    if how == "no lock":
        seen = counter.read()
        counter.wait()
        counter.write(seen + 1)
    elif how == "lock":
        counter.acquire()
        try:
            counter.write(counter.read() + 1)
        finally:
            counter.release()
    else:
        counter.add(1)


def client(address, key, how, times):
    server = Server(address, key)
    server.connect()
    counter = server.counter()
    for _ in range(times):
        add(counter, how)


if __name__ == "__main__":
    key = token_bytes()
    with Server(("127.0.0.2", 0), key) as server:
        counter = server.counter()
        cases = ("no lock", 1), ("lock", 100), ("in server", 100)
        for how, times in cases:
            counter.write(0)
            args = server.address, key, how, times
            clients = [Process(target=client, args=args) for _ in "ab"]
            for process in clients:
                process.start()
            for process in clients:
                process.join()
            print(how, counter.read(), "of", 2 * times)
