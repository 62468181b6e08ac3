from multiprocessing import Pool
from multiprocessing.connection import Client, Listener
from threading import Thread


def serve(client):
    try:
        while True:
            client.send(f"row of {client.recv()}")
    except (EOFError, OSError):
        client.close()


def accept(listener):
    for _ in range(2):
        Thread(target=serve, args=(listener.accept(),), daemon=True).start()


def connect(address):
    global database
    database = Client(address)


def ask(name):
    database.send(name)
    return database.recv()


if __name__ == "__main__":
    with Listener() as listener:
        with Pool(2, initializer=connect, initargs=(listener.address,)) as pool:
            Thread(target=accept, args=(listener,), daemon=True).start()
            for name in pool.imap(ask, ["Ada", "Bob"]):
                print(name)
