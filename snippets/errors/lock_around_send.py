from multiprocessing import Lock, Pipe, Process


def send_images(sender, lock):
    for _ in range(100):
        image = bytes(100_000)
        with lock:
            sender.send(image)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    args = sender, Lock()
    workers = [Process(target=send_images, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    print(sum(len(receiver.recv()) for _ in range(200)), "bytes")
    for worker in workers:
        worker.join()
