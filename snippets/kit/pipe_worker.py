from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import Pipe
from multiprocessing.connection import Connection

from workers import Worker


def serve(requests: Connection) -> None:
    prices = {"apples": 1.5, "pears": 2.25}
    while True:
        item, count = requests.recv()
        requests.send(prices.get(item, 0) * count)


@contextmanager
def price_server() -> Iterator[Connection]:
    connection, other_end = Pipe()
    worker = Worker(target=serve, args=(other_end,), daemon=True)
    worker.start()
    other_end.close()
    try:
        yield connection
    except (EOFError, OSError) as error:
        worker.join(timeout=1)
        raise ChildProcessError(f"exit code {worker.exitcode}") from error
    finally:
        worker.terminate()
        worker.join()


def main() -> None:
    with price_server() as connection:
        for order in ("apples", 4), ("pears", 2), ("plums", 1):
            connection.send(order)
            print(*order, connection.recv())


if __name__ == "__main__":
    main()
