from multiprocessing import get_context
from multiprocessing.sharedctypes import SynchronizedString


def shout(text):
    with text.get_lock():
        text.value = text.value.upper() + b"!"


if __name__ == "__main__":
    ctx = get_context("spawn")
    chars = ctx.RawArray("c", 8)
    text = SynchronizedString(chars, lock=ctx.RLock(), ctx=ctx)
    with text:
        text.value = b"abc"
    worker = ctx.Process(target=shout, args=(text,))
    worker.start()
    worker.join()
    if text.acquire(block=True, timeout=1):
        print(text.value, text.get_obj().value)
        text.release()
    print(text.raw, len(text), text[0], text[1:3])
    text.raw = b"12345678"
    print(text.value)
