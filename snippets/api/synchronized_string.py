from multiprocessing import get_context
from multiprocessing.sharedctypes import SynchronizedString


def ask(text):
    print("free", text.acquire(block=False))


def shout(text):
    if text.acquire(timeout=20):
        text.value = text.value.upper() + b"!"
        text.release()


def run(ctx, target, text):
    worker = ctx.Process(target=target, args=(text,))
    worker.start()
    worker.join()


if __name__ == "__main__":
    ctx = get_context("spawn")
    chars = ctx.RawArray("c", 8)
    text = SynchronizedString(chars, lock=ctx.RLock(), ctx=ctx)
    with text.get_lock():
        text.value = b"abc"
        run(ctx, ask, text)
    run(ctx, shout, text)
    print(text.value, text.get_obj().value)
    print(text.raw, len(text), text[0], text[1:3])
    text.raw = b"12345678"
    print(text.value)
