from multiprocessing import Event, Manager, Process


def work(results, ready, go):
    ready.set()
    go.wait()
    results["worker"] = 7


def start_worker(ready, go):
    results = Manager().dict()
    worker = Process(target=work, args=(results, ready, go))
    worker.start()
    ready.wait()
    return worker


if __name__ == "__main__":
    ready, go = Event(), Event()
    worker = start_worker(ready, go)
    go.set()
    worker.join()
    print("exit code", worker.exitcode)
