from contextlib import nullcontext
from multiprocessing import Event, Process, Value


def add_one(counter, inside, timeout, has_read, is_reset):
    with counter.get_lock() if inside else nullcontext():
        seen = counter.value
        has_read.set()
        is_reset.wait(timeout)
        counter.value = seen + 1


def reset(counter, has_read, is_reset):
    has_read.wait()
    counter.value = 0
    is_reset.set()


if __name__ == "__main__":
    for inside, timeout in (True, 0.3), (False, None):
        counter = Value("i", 7)
        steps = Event(), Event()
        args = counter, inside, timeout, *steps
        adding = Process(target=add_one, args=args)
        resetting = Process(target=reset, args=(counter, *steps))
        adding.start()
        resetting.start()
        adding.join()
        resetting.join()
        print("added inside get_lock()", inside, "counter", counter.value)
