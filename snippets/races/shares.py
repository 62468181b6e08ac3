import sys
from multiprocessing import Array, Barrier, Process


def work(sales, shares, index, all_written):
    sales[index] = 10 * (index + 1)
    all_written.wait(timeout=20)
    shares[index] = sales[index] / sum(sales[:])


if __name__ == "__main__":
    sales, shares = Array("i", 4), Array("d", 4)
    all_written = Barrier(4)
    workers = [
        Process(target=work, args=(sales, shares, index, all_written))
        for index in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print("sales", sales[:], "shares", shares[:])
