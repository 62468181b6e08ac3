from multiprocessing import Barrier, Manager

from workers import Worker, run_workers


def add(counts, word, both_have_read):
    seen = counts.get(word, 0)
    both_have_read.wait()
    counts[word] = seen + 1


def add_locked(counts, word, lock):
    with lock:
        counts[word] = counts.get(word, 0) + 1


if __name__ == "__main__":
    with Manager() as manager:
        counts, lock, barrier = manager.dict(), manager.Lock(), Barrier(2)
        args = counts, "no lock", barrier
        run_workers([Worker(target=add, args=args) for _ in range(2)])
        args = counts, "lock", lock
        run_workers([Worker(target=add_locked, args=args) for _ in range(2)])
        print(counts.copy())
