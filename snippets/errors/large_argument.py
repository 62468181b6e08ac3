from multiprocessing import Process


def work(data):
    print("the child has got", len(data), "bytes")


if __name__ == "__main__":
    worker = Process(target=work, args=(bytes(1_000_000),))
    worker.start()
    worker.join()
