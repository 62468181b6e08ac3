from multiprocessing import Event, Process, RawValue


def work(number, go, done):
    go.wait()
    number.value = 7
    done.set()


if __name__ == "__main__":
    number, go, done = RawValue("i"), Event(), Event()
    worker = Process(target=work, args=(number, go, done))
    worker.start()
    print("done", done.wait(timeout=0.1))
    go.set()
    print("done", done.wait(timeout=20), "number", number.value)
    worker.join()
    done.clear()
    print("set", go.is_set(), done.is_set())
