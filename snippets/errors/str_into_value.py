from multiprocessing import Array

if __name__ == "__main__":
    text = Array("c", 16)
    text.value = b"hello"
    print(text.value, "room", len(text))
    text.value = "hello"
