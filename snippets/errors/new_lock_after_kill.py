import time
from multiprocessing import Event, Process, Value


def hold(counter, taken):
    with counter.get_lock():
        counter.value += 1
        taken.set()
        time.sleep(60)


def add_one(counter):
    with counter.get_lock():
        counter.value += 1


if __name__ == "__main__":
    counter, taken = Value("i", 7), Event()
    worker = Process(target=hold, args=(counter, taken))
    worker.start()
    taken.wait()
    worker.kill()
    worker.join()
    print("exit code", worker.exitcode)
    free = counter.get_lock().acquire(timeout=0.2)
    print("free", free)
    if free:
        counter.get_lock().release()
    else:
        counter = Value("i", counter.get_obj().value)
    worker = Process(target=add_one, args=(counter,))
    worker.start()
    worker.join()
    print("number", counter.value, "exit code", worker.exitcode)
