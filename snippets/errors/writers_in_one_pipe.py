from multiprocessing import Pipe, Process


def send_images(sender):
    while True:
        sender.send(bytes(100_000))


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    workers = [Process(target=send_images, args=(sender,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    try:
        for _ in range(10_000):
            receiver.recv()
    finally:
        for worker in workers:
            worker.kill()
            worker.join()
