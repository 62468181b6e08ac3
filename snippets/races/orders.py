from itertools import permutations
from multiprocessing import Barrier, Process, Value

ORDERS = sorted(set(permutations("AABB")))


def add_one(name, counter, go_on):
    for order in ORDERS:
        has_read = False
        for turn in order:
            go_on.wait()
            if turn == name and not has_read:
                seen, has_read = counter.value, True
            elif turn == name:
                counter.value = seen + 1
        go_on.wait()
        if name == "A":
            print("".join(order), counter.value, sep="  ")
            counter.value = 0


if __name__ == "__main__":
    print("order  counter")
    both = Value("i", 0), Barrier(2)
    workers = [Process(target=add_one, args=(n, *both)) for n in "AB"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
