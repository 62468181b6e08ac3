from multiprocessing import Array

if __name__ == "__main__":
    word = "café"
    text = Array("c", len(word))
    print("room", len(text), "bytes", len(word.encode()))
    text.value = word.encode()
