from multiprocessing import Process, Queue


def work(queue):
    queue.put("first part")
    queue.close()
    queue.put("second part")


if __name__ == "__main__":
    queue = Queue()
    worker = Process(target=work, args=(queue,))
    worker.start()
    print(queue.get())
    worker.join()
