from multiprocessing import Process


def load(row):
    return float(row)


if __name__ == "__main__":
    worker = Process(target=load, args=("free",), name="loader")
    try:
        worker.start()
        worker.join()
    except ValueError:
        print("never printed")
    print("the parent goes on; exit code of the child:", worker.exitcode)
