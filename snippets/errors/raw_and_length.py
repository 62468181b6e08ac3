from multiprocessing import Array, Process, Value


def put(data, used, message):
    with data.get_lock():
        data[: len(message)] = message
        used.value = len(message)


if __name__ == "__main__":
    messages = b"ab\0cd\0", b"\0x"
    data, used = Array("c", max(map(len, messages))), Value("i")
    for message in messages:
        child = Process(target=put, args=(data, used, message))
        child.start()
        child.join()
        print(data[: used.value])
