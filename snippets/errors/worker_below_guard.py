from multiprocessing import get_context

if __name__ == "__main__":

    def work():
        print("done")

    work()
    worker = get_context("spawn").Process(target=work)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
