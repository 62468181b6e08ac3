from multiprocessing import Lock, Process, RawValue, Value


def move(lock, here, there):
    for _ in range(1000):
        with lock:
            here.value -= 1
            there.value += 1


if __name__ == "__main__":
    lock = Lock()
    here, there = RawValue("i", 5000), RawValue("i")
    args = lock, here, there
    workers = [Process(target=move, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(here.value, there.value)
    for number in here, Value("i"):
        print(hasattr(number, "get_lock"), hasattr(number, "acquire"))
