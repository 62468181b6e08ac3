from multiprocessing import Process, Value


def ask(level):
    print("at once", level.acquire(block=False))
    print("in time", level.acquire(timeout=0.1))


def add_one(level):
    with level.get_lock():
        level.value += 1


def run(target, level):
    worker = Process(target=target, args=(level,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    level = Value("d", 7)
    print("got it ", level.acquire())
    run(ask, level)
    level.release()
    run(add_one, level)
    with level as entered:
        level.value += 1
    print(level.value, level.get_obj(), entered)
    print(level.acquire == level.get_lock().acquire)
