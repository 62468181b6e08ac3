from multiprocessing import Pipe, Process


def load(row):
    return float(row)


def send_outcome(sender, function, *args):
    with sender:
        try:
            sender.send((function(*args), None))
        except Exception as error:
            sender.send((None, error))


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=send_outcome, args=(sender, load, "free"))
    worker.start()
    sender.close()
    try:
        price, error = receiver.recv()
    except EOFError:
        price, error = None, ChildProcessError("the child was killed")
    worker.join()
    print("price", price)
    print("error", repr(error))
