from multiprocessing import Array

if __name__ == "__main__":
    text = Array("c", 8)
    text.value = b"ab\0cd"
    print(text.value, text.raw)
    text.value = b"x"
    print(text.value, text.raw)
    text.raw = b"12345678"
    print(text.value, text.raw)
