import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Value


def keep(shared):
    global dies
    dies = shared


def square(number):
    if number == 3:
        with dies.get_lock():
            now, dies.value = dies.value, 0
        if now:
            os._exit(1)
    return number * number


if __name__ == "__main__":
    dies, results, pools = Value("i", 1), {}, 0
    pool = {"max_workers": 2, "initializer": keep, "initargs": (dies,)}
    while missing := [n for n in range(6) if n not in results]:
        pools += 1
        with ProcessPoolExecutor(**pool) as executor:
            try:
                futures = {n: executor.submit(square, n) for n in missing}
                for number, future in futures.items():
                    results[number] = future.result()
            except BrokenProcessPool:
                pass
    print("pools", pools)
    print([results[number] for number in range(6)])
