from collections import Counter
from multiprocessing import Manager
from time import perf_counter

from workers import worker_pool

WORDS = ["spam", "ham", "eggs", "tea"] * 500


def start(shared_counts, shared_lock):
    global counts, lock
    counts, lock = shared_counts, shared_lock


def count_shared(words):
    for word in words:
        with lock:
            counts[word] = counts.get(word, 0) + 1


def measured(name, work):
    begin = perf_counter()
    total = work()
    each = (perf_counter() - begin) / sum(total.values())
    print(f"{name}: {each * 1e6:.1f} µs a word")


if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict(), manager.Lock()
        with worker_pool(2, start, shared) as pool:
            parts = [WORDS, WORDS]
            list(pool.map(len, parts))

            def in_dict():
                list(pool.map(count_shared, parts))
                return shared[0].copy()

            def apart():
                return sum(pool.map(Counter, parts), Counter())

            measured("shared dict", in_dict)
            measured("apart, merged", apart)
