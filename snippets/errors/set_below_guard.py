from multiprocessing import Process, get_start_method, set_start_method


def work():
    print("done")


if __name__ == "__main__":
    set_start_method("spawn")
    print(get_start_method())
    worker = Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
