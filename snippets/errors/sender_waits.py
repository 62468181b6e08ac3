from multiprocessing import Event, Pipe, Process, Queue


def send(queue, received):
    reader, writer = Pipe(duplex=False)
    queue.put(reader)
    writer.send("from the child")
    received.wait()


if __name__ == "__main__":
    queue, received = Queue(), Event()
    sender = Process(target=send, args=(queue, received))
    sender.start()
    reader = queue.get()
    received.set()
    sender.join()
    print(reader.recv())
