from multiprocessing import Process


def ask():
    name = input("name? ")
    print("hello", name)


if __name__ == "__main__":
    worker = Process(target=ask)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
