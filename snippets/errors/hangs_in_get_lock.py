import faulthandler
from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("fork")
    counter = context.Value("i", lock=context.Lock())
    with counter.get_lock():
        faulthandler.dump_traceback_later(1, exit=True)
        counter.value += 1
