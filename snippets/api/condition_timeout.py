from multiprocessing import Condition, Lock, Process


def try_it(changed):
    print("taken", changed.acquire(block=False))
    print("taken", changed.acquire(timeout=0.1))


if __name__ == "__main__":
    lock = Lock()
    changed = Condition(lock)
    changed.acquire()
    worker = Process(target=try_it, args=(changed,))
    worker.start()
    worker.join()
    print("notified", changed.wait(timeout=0.1))
    print("true", changed.wait_for(lambda: False, timeout=0.1))
    changed.release()
    print("taken", lock.acquire())
