from multiprocessing import RawValue, RLock, Value
from timeit import repeat

COUNT = 20_000


def unlocked(counter):
    for _ in range(COUNT):
        counter.value += 1


def locked(counter, lock):
    for _ in range(COUNT):
        with lock:
            counter.value += 1


def nanoseconds(function, *args):
    seconds = min(repeat(lambda: function(*args), number=1, repeat=5))
    return seconds / COUNT * 1e9


def measure():
    raw, value = RawValue("i"), Value("i")
    return {
        "RawValue": nanoseconds(unlocked, raw),
        "RawValue, with lock": nanoseconds(locked, raw, RLock()),
        "Value": nanoseconds(unlocked, value),
        "Value, with get_lock()": nanoseconds(locked, value, value.get_lock()),
    }


if __name__ == "__main__":
    for name, time in measure().items():
        print(f"{name:24}{time:.0f} ns")
    counter = Value("i")
    unlocked(counter)
    locked(counter, counter.get_lock())
    print("counted", counter.value)
