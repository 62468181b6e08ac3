from multiprocessing import Pipe, get_context


def serve(client):
    while True:
        client.send(f"row of {client.recv()}")


def first(database, turn):
    database.send("Ada")
    turn.wait()
    turn.wait()
    print("asked for Ada, got", database.recv())


def second(database, turn):
    turn.wait()
    database.send("Bob")
    print("asked for Bob, got", database.recv(), flush=True)
    turn.wait()


if __name__ == "__main__":
    context = get_context("fork")
    turn, (database, client) = context.Barrier(2), Pipe()
    context.Process(target=serve, args=(client,), daemon=True).start()
    asked = database, turn
    workers = [context.Process(target=ask, args=asked) for ask in (first, second)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
