from multiprocessing import Process, Value


def ask(level):
    print("at once", level.acquire(block=False))
    print("in time", level.acquire(block=True, timeout=0.1))


if __name__ == "__main__":
    level = Value("d", 7)
    print("got it ", level.acquire(block=True, timeout=None))
    worker = Process(target=ask, args=(level,))
    worker.start()
    worker.join()
    level.release()
    with level as entered:
        level.value += 1
    with level.get_lock():
        level.value += 1
    print(level.value, level.get_obj(), entered)
    print(level.acquire == level.get_lock().acquire)
