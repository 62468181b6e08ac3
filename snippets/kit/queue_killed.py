import time
from multiprocessing import Queue
from queue import Empty

from workers import Worker


def work(results):
    results.put("first half")
    time.sleep(60)


if __name__ == "__main__":
    results = Queue()
    worker = Worker(target=work, args=(results,), daemon=True)
    worker.start()
    print(results.get())
    worker.kill()
    worker.join()
    try:
        print(results.get(timeout=0.5))
    except Empty:
        print("nothing more, exit code", worker.exitcode)
