import sys
from multiprocessing import Pipe, Process


def work(orders, parent_end):
    parent_end.close()
    print("started by", orders.recv())
    while not orders.poll():
        sum(range(100_000))
    print("stopped by", orders.recv())


if __name__ == "__main__":
    orders, parent_end = Pipe(duplex=False)
    worker = Process(target=work, args=(orders, parent_end))
    worker.start()
    orders.close()
    parent_end.send("go")
    parent_end.send("stop")
    worker.join()
    if worker.exitcode:
        sys.exit("the worker failed")
