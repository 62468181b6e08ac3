from multiprocessing import Lock, Process, RawValue


def add(saved, taken, lock):
    for _ in range(10_000):
        with lock:
            saved.value += 2
            taken.value += 1


if __name__ == "__main__":
    saved, taken, lock = RawValue("i"), RawValue("i"), Lock()
    args = saved, taken, lock
    workers = [Process(target=add, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("saved", saved.value, "taken", taken.value)
