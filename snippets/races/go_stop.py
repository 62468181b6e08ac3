from contextlib import suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def work(orders: Connection, parent_end: Connection) -> None:
    parent_end.close()
    with suppress(EOFError):
        print("worker starts:", orders.recv())
        while not orders.poll():
            sum(range(100_000))
        print("worker stops:", orders.recv())


def main() -> None:
    orders, parent_end = Pipe(duplex=False)
    worker = Process(target=work, args=(orders, parent_end))
    worker.start()
    orders.close()
    with suppress(ConnectionError), parent_end:
        parent_end.send("go")
        parent_end.send("stop")
    worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
