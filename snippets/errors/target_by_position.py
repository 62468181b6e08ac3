from multiprocessing import Process


def work():
    print("done")


if __name__ == "__main__":
    Process(work).start()
