from multiprocessing import Array

if __name__ == "__main__":
    text = Array("c", 16)
    text.value = "共享内存".encode()
    longer = "两个进程共享"
    data = longer.encode()
    print(len(longer), len(data), len(text))
    try:
        text.value = data
    except ValueError as error:
        print("ValueError:", error)
    print(text.value.decode())
    cut = data[: len(text)]
    text.value = cut
    try:
        print(text.value.decode())
    except UnicodeDecodeError as error:
        print("UnicodeDecodeError:", error.reason)
    text.value = cut.decode(errors="ignore").encode()
    print(text.value.decode())
