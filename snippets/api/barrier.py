from functools import partial
from multiprocessing import Array, Barrier, Process, Value


def add_up(parts, total):
    total.value += sum(parts)


def work(index, parts, total, all_ready):
    parts[index] = 10 * (index + 1)
    turn = all_ready.wait(timeout=20)
    parts[index] = total.value + turn


if __name__ == "__main__":
    parts, total = Array("i", 3), Value("i")
    action = partial(add_up, parts, total)
    all_ready = Barrier(parties=3, action=action, timeout=None)
    args = (parts, total, all_ready)
    workers = [Process(target=work, args=(i, *args)) for i in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("total", total.value, "parts", sorted(parts))
