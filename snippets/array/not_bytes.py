from multiprocessing import Array

if __name__ == "__main__":
    try:
        Array("c", "hello")
    except TypeError as error:
        print("TypeError:", error)
    text = Array("c", b"hello")
    try:
        text.value = "world"
    except TypeError as error:
        print("TypeError:", error)
