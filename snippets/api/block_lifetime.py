from multiprocessing.shared_memory import SharedMemory


def exists(name):
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return False
    return True


if __name__ == "__main__":
    first = SharedMemory(create=True, size=1)
    second = SharedMemory(first.name)
    first.buf[0] = 7
    first.close()
    print("closed: buf", first.buf)
    print("closed: name", exists(first.name), "byte", second.buf[0])
    second.unlink()
    print("unlinked: name", exists(first.name), "byte", second.buf[0])
    second.close()
