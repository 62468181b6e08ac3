from multiprocessing import Array, RLock


def show(shared):
    lock = "no lock"
    if hasattr(shared, "get_lock"):
        lock = type(shared.get_lock()).__name__
    print(f"{type(shared).__name__:19}{lock:8}{shared[:]}")


if __name__ == "__main__":
    show(Array("d", 3, lock=True))
    show(Array("d", range(3), lock=None))
    show(Array("c", b"abc", lock=RLock()))
    show(Array("d", [1, 2, 3], lock=False))
    show(Array("c", b"abc", lock=False))
