from multiprocessing import Array, Process


def answer(text):
    text.value = "café".encode()


if __name__ == "__main__":
    text = Array("c", 8)
    worker = Process(target=answer, args=(text,))
    worker.start()
    worker.join()
    print(text.value, text.value.decode())
    print(text.raw, len(text))
    try:
        text.value = b"123456789"
    except ValueError as error:
        print("ValueError:", error)
