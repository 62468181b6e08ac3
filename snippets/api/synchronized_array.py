from multiprocessing import get_context
from multiprocessing.sharedctypes import SynchronizedArray


def ask(numbers):
    print("free", numbers.acquire(block=False))


def double(numbers):
    if numbers.acquire(timeout=20):
        for index in range(len(numbers)):
            numbers[index] *= 2
        print(sum(numbers.get_obj()), max(numbers.get_obj()))
        numbers.release()


def run(ctx, target, numbers):
    worker = ctx.Process(target=target, args=(numbers,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    ctx = get_context("spawn")
    raw = ctx.RawArray("d", [1, 2, 3])
    numbers = SynchronizedArray(raw, lock=ctx.RLock(), ctx=ctx)
    with numbers.get_lock():
        print(numbers[:])
        numbers[:2] = [10, 20]
        run(ctx, ask, numbers)
    run(ctx, double, numbers)
    print(numbers[:], numbers[-1], numbers.get_obj() is raw)
