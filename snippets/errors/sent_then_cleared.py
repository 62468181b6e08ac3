from multiprocessing import Pipe, SimpleQueue

if __name__ == "__main__":
    batch = ["a", "b"]
    queue = SimpleQueue()
    queue.put(batch)
    reader, writer = Pipe(duplex=False)
    writer.send(batch)
    batch.clear()
    print("SimpleQueue:", queue.get())
    print("Pipe:       ", reader.recv())
