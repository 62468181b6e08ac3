from multiprocessing import Process, set_start_method

set_start_method("spawn")


def work():
    print("done")


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
