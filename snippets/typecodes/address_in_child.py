from ctypes import addressof, c_char_p, c_void_p
from multiprocessing import Process, RawValue


def stored(shared):
    return c_void_p.from_address(addressof(shared)).value


def replace(shared, copy):
    print("child  same address", stored(shared) == copy.value)
    shared.value = b"text of the child"
    print("child ", shared.value)
    copy.value = stored(shared)


if __name__ == "__main__":
    shared = RawValue(c_char_p, b"text of the parent")
    print("parent", shared.value)
    first = stored(shared)
    copy = RawValue("Q", first)
    worker = Process(target=replace, args=(shared, copy))
    worker.start()
    worker.join()
    print("parent same address", stored(shared) == first)
    print("parent the child's ", stored(shared) == copy.value)
