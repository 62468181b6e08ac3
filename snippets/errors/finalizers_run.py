from multiprocessing import Pipe, Pool
from multiprocessing.util import Finalize


def start(order):
    Finalize(None, order.recv, exitpriority=1)


def square(number):
    return number**2


if __name__ == "__main__":
    order, orders = Pipe(duplex=False)
    with Pool(1, start, (order,)) as pool:
        print(pool.map(square, [1, 2, 3]))
        orders.send("save")
        pool.close()
        pool.join()
    print("exit handler has run:", not order.poll())
