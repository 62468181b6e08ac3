from multiprocessing import Array

if __name__ == "__main__":
    word = "café"
    text = Array("c", len(word))
    text.value = word.encode()
