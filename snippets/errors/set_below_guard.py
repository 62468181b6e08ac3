from multiprocessing import Process, set_start_method


def work():
    print("done")


if __name__ == "__main__":
    set_start_method("spawn")
    worker = Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
