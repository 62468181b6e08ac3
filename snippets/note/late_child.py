import time
from multiprocessing import Array, Event, Process


def fun(m, n, parent_has_looked):
    parent_has_looked.wait()
    for i in range(n):
        m[i] = i


if __name__ == "__main__":
    m = Array("i", 5)
    parent_has_looked = Event()
    p = Process(target=fun, args=(m, 5, parent_has_looked))
    p.start()
    time.sleep(1)
    print("after sleep(1):", *m)
    parent_has_looked.set()
    p.join()
    print("after join():", *m)
