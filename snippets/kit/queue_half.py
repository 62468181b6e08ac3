import time
from multiprocessing import Queue
from threading import Thread

from workers import Worker


def work(results):
    results.put(bytes(10_000_000))


if __name__ == "__main__":
    results = Queue()
    worker = Worker(target=work, args=(results,), daemon=True)
    worker.start()
    while results.empty():
        time.sleep(0.01)
    worker.kill()
    worker.join()
    reader = Thread(target=results.get, kwargs={"timeout": 0.1}, daemon=True)
    reader.start()
    reader.join(timeout=2)
    print("exit code", worker.exitcode)
    print("get(timeout=0.1) has returned after 2 s:", not reader.is_alive())
