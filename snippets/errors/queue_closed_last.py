from multiprocessing import Process, Queue


def work(queue):
    for part in "first part", "second part":
        queue.put(part)
    queue.close()


if __name__ == "__main__":
    queue = Queue()
    worker = Process(target=work, args=(queue,))
    worker.start()
    for _ in range(2):
        print(queue.get())
    worker.join()
