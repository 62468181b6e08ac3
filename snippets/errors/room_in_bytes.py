from multiprocessing import Array

if __name__ == "__main__":
    data = "café".encode()
    text = Array("c", len(data))
    text.value = data
    print(len(text), text.value.decode())
