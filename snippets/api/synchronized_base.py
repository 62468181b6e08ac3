from multiprocessing import get_context
from multiprocessing.sharedctypes import SynchronizedBase


def show(shared):
    known = isinstance(shared, SynchronizedBase)
    print(f"{type(shared).__name__:19}{known}")


if __name__ == "__main__":
    ctx = get_context("spawn")
    show(ctx.Value("d"))
    show(ctx.Array("d", 3))
    show(ctx.Array("c", 3))
    show(ctx.Value("d", lock=False))
    raw = ctx.RawValue("d", 7)
    base = SynchronizedBase(raw, lock=None, ctx=ctx)
    with base:
        base.get_obj().value += 1
    print(raw, base.get_lock().__class__.__name__)
    print(hasattr(base, "value"))
