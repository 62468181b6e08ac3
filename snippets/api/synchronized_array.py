from multiprocessing import get_context
from multiprocessing.sharedctypes import SynchronizedArray


def double(numbers):
    with numbers.get_lock():
        for index in range(len(numbers)):
            numbers[index] *= 2


if __name__ == "__main__":
    ctx = get_context("spawn")
    raw = ctx.RawArray("d", [1, 2, 3])
    numbers = SynchronizedArray(raw, lock=ctx.RLock(), ctx=ctx)
    with numbers:
        numbers[:2] = [10, 20]
    worker = ctx.Process(target=double, args=(numbers,))
    worker.start()
    worker.join()
    if numbers.acquire(block=True, timeout=1):
        print(sum(numbers.get_obj()), max(numbers.get_obj()))
        numbers.release()
    print(numbers[:], numbers[-1], numbers.get_obj() is raw)
