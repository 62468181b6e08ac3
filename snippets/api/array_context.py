from multiprocessing import get_context, sharedctypes


def double(numbers):
    with numbers.get_lock():
        numbers[:] = [2 * number for number in numbers]


if __name__ == "__main__":
    ctx = get_context("spawn")
    long = sharedctypes.Array("i", [1, 2, 3], lock=True, ctx=ctx)
    short = ctx.Array("i", [1, 2, 3])
    for numbers in long, short:
        worker = ctx.Process(target=double, args=(numbers,))
        worker.start()
        worker.join()
        print(numbers[:])
