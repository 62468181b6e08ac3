from multiprocessing import Process


def show(thing):
    print(thing)


if __name__ == "__main__":
    worker = Process(target=show, args=("abc"))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode, flush=True)
    Process(target=show, args=(3))
