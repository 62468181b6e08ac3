from multiprocessing import Barrier, Process, Semaphore, Value


def work(seats, inside, most, pair):
    with seats:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        pair.wait()
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    seats, pair = Semaphore(value=2), Barrier(2)
    inside, most = Value("i"), Value("i")
    args = (seats, inside, most, pair)
    workers = [Process(target=work, args=args) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("at most", most.value, "at the end", inside.value)
