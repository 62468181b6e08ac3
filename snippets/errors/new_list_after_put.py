from multiprocessing import Process, Queue


def receive(queue):
    while (batch := queue.get()) is not None:
        print("received:", batch)


if __name__ == "__main__":
    queue = Queue()
    receiver = Process(target=receive, args=(queue,))
    receiver.start()
    batch = []
    for number in range(6):
        batch.append(number)
        if len(batch) == 3:
            queue.put(batch)
            batch = []
    queue.put(None)
    receiver.join()
