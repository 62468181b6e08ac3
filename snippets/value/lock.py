from multiprocessing import Lock, RLock, Value


def show(given, shared):
    lock = getattr(shared, "get_lock", lambda: None)()
    print(f"{given:14}{type(shared).__name__:14}{type(lock).__name__}")


if __name__ == "__main__":
    show("nothing", Value("d"))
    show("lock=True", Value("d", lock=True))
    show("lock=Lock()", Value("d", lock=Lock()))
    show("lock=False", Value("d", lock=False))
    both = RLock()
    saved, taken = Value("d", lock=both), Value("d", lock=both)
    print("one lock", saved.get_lock() is taken.get_lock())
