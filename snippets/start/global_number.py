from multiprocessing import Process

total = 0


def work():
    global total
    total += 1
    print("child  total", total)


if __name__ == "__main__":
    worker = Process(target=work)
    worker.start()
    worker.join()
    print("parent total", total)
