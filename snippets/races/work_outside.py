from contextlib import nullcontext
from multiprocessing import Barrier, Process, Value
from threading import BrokenBarrierError


def slow_work(both_at_work):
    try:
        both_at_work.wait()
        return 1
    except BrokenBarrierError:
        return 0


def work(met, both_at_work, inside):
    with met.get_lock() if inside else nullcontext():
        result = slow_work(both_at_work)
        with met.get_lock():
            met.value += result


if __name__ == "__main__":
    for inside, timeout in (True, 0.3), (False, None):
        met, both_at_work = Value("i", 0), Barrier(2, timeout=timeout)
        args = met, both_at_work, inside
        workers = [Process(target=work, args=args) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("inside the lock", inside, "at work together", met.value)
