from multiprocessing import Condition, Process


def try_it(changed):
    if not changed.acquire(block=True, timeout=0.1):
        print("busy")


if __name__ == "__main__":
    changed = Condition()
    changed.acquire()
    worker = Process(target=try_it, args=(changed,))
    worker.start()
    worker.join()
    print("notified", changed.wait(timeout=0.1))
    print("true", changed.wait_for(lambda: False, timeout=0.1))
    changed.release()
