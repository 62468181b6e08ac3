from multiprocessing import Process, set_start_method

set_start_method("spawn")


if __name__ == "__main__":
    worker = Process(target=print)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
