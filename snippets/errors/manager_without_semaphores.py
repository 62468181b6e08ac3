import os
import sys
from multiprocessing import Manager, Process

HIDE = "mount -t tmpfs tmpfs /dev"
AGAIN = ["sh", "-c", HIDE + ' && exec "$0" "$1" inside', sys.executable]


def add(total, lock):
    for _ in range(100):
        with lock:
            total.value += 1


if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    print(os.listdir("/dev"))
    with Manager() as manager:
        shared = manager.Value("i", 0), manager.Lock()
        workers = [Process(target=add, args=shared) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("total", shared[0].value)
