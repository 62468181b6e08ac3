from multiprocessing import Array

if __name__ == "__main__":
    text = Array("u", "café")
    print(text[:], text[3], len(text))
    try:
        print(text.value)
    except AttributeError as error:
        print("AttributeError:", error)
