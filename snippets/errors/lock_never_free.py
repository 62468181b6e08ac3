import time
from multiprocessing import Event, Process, Value


def hold(counter, taken):
    with counter.get_lock():
        taken.set()
        time.sleep(60)


if __name__ == "__main__":
    counter, taken = Value("i", 7), Event()
    worker = Process(target=hold, args=(counter, taken))
    worker.start()
    taken.wait()
    worker.kill()
    worker.join()
    print("exit code", worker.exitcode)
    print("acquired", counter.get_lock().acquire(timeout=1))
    print("number", counter.get_obj().value)
