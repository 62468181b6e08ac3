from multiprocessing import Event, Manager, Process


def work(results, ready, go):
    ready.set()
    go.wait()
    results["worker"] = 7


if __name__ == "__main__":
    ready, go = Event(), Event()
    with Manager() as manager:
        results = manager.dict()
        worker = Process(target=work, args=(results, ready, go))
        worker.start()
        ready.wait()
    go.set()
    worker.join()
    print("exit code", worker.exitcode)
