from contextlib import suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def work(orders: Connection, parent_end: Connection) -> None:
    parent_end.close()
    with suppress(EOFError):
        orders.recv()
        while not orders.poll():
            sum(range(100_000))


def start_worker() -> tuple[Process, Connection]:
    orders, parent_end = Pipe(duplex=False)
    worker = Process(target=work, args=(orders, parent_end))
    worker.start()
    orders.close()
    return worker, parent_end


def main() -> None:
    started = [start_worker() for _ in range(3)]
    for order in ("go", "stop"):
        for _, parent_end in started:
            with suppress(ConnectionError):
                parent_end.send(order)
    for worker, _ in started:
        worker.join()
    print("exit codes", *(worker.exitcode for worker, _ in started))


if __name__ == "__main__":
    main()
