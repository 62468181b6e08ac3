from multiprocessing import Array, Process, Value


def put(data, used, message):
    with data.get_lock():
        data[: len(message)] = message
        used.value = len(message)


if __name__ == "__main__":
    data, used = Array("c", 16), Value("i", 0)
    for message in b"ab\0cd\0", b"\0x":
        child = Process(target=put, args=(data, used, message))
        child.start()
        child.join()
        print(data[: used.value])
