import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Value


def keep(shared):
    global died
    died = shared


def square(number):
    if number == 3:
        with died.get_lock():
            first, died.value = not died.value, number
        if first:
            os._exit(number)
    return number * number


if __name__ == "__main__":
    died, results, pools = Value("i"), {}, 0
    pool = {"initializer": keep, "initargs": (died,)}
    while missing := [n for n in range(6) if n not in results]:
        pools += 1
        with ProcessPoolExecutor(**pool) as executor:
            try:
                futures = {n: executor.submit(square, n) for n in missing}
                for number, future in futures.items():
                    results[number] = future.result()
            except BrokenProcessPool:
                pass
    print("pools", pools, "died at", died.value)
    print(sorted(results.values()))
