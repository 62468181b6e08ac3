from multiprocessing import get_context, sharedctypes


def add_one(*counters):
    for counter in counters:
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    ctx = get_context("spawn")
    long = sharedctypes.Value("i", 7, lock=True, ctx=ctx)
    short = ctx.Value("i", 7)
    worker = ctx.Process(target=add_one, args=(long, short))
    worker.start()
    worker.join()
    print(long.value, short.value)
