from multiprocessing import get_context
from multiprocessing.sharedctypes import SynchronizedBase


def show(shared):
    known = isinstance(shared, SynchronizedBase)
    print(f"{type(shared).__name__:18}", known, hasattr(shared, "value"))


def ask(shared):
    print("free", shared.acquire(block=False))


if __name__ == "__main__":
    ctx = get_context("spawn")
    show(ctx.Value("d"))
    show(ctx.Array("d", 3))
    show(ctx.Array("c", 3))
    show(ctx.Value("d", lock=False))
    raw = ctx.RawValue("d", 7)
    base = SynchronizedBase(raw, lock=None, ctx=ctx)
    show(base)
    with base:
        base.get_obj().value += 1
        worker = ctx.Process(target=ask, args=(base,))
        worker.start()
        worker.join()
    print(raw, base.get_lock().__class__.__name__)
