from multiprocessing import Process


def show(thing):
    print(thing)


if __name__ == "__main__":
    for thing in 3, "abc":
        worker = Process(target=show, args=(thing,))
        worker.start()
        worker.join()
