from multiprocessing import Pipe, Process


def work(sender):
    with sender:
        sender.send("started")
        sender.send("done")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=work, args=(sender,))
    worker.start()
    sender.close()
    with receiver:
        try:
            while True:
                print(receiver.recv())
        except EOFError:
            print("the worker has closed its end")
    worker.join()
