from multiprocessing import Array, Process


def answer(text):
    print("child reads", text.value, "room", len(text))
    text.value = "café".encode()


if __name__ == "__main__":
    text = Array("c", 16)
    text.value = b"memory"
    child = Process(target=answer, args=(text,))
    child.start()
    child.join()
    print("parent reads", text.value.decode())
    print("exitcode", child.exitcode)
