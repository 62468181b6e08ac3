from multiprocessing import Event, Pool, TimeoutError


def start(event):
    global go
    go = event


def work():
    go.wait()
    return "the task has gone on to its end"


if __name__ == "__main__":
    go = Event()
    with Pool(1, start, (go,)) as pool:
        result = pool.apply_async(work)
        try:
            result.get(timeout=0.5)
        except TimeoutError:
            print("get() has given up")
        go.set()
        print(result.get())
