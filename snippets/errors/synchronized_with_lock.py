from multiprocessing import RLock
from multiprocessing.sharedctypes import (
    RawValue,
    Synchronized,
    synchronized,
)

if __name__ == "__main__":
    raw = RawValue("d", 7)
    counter = synchronized(raw)
    with counter.get_lock():
        counter.value += 1
    print(counter, raw.value)
    print(Synchronized(raw, RLock()))
