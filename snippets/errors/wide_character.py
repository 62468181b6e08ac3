from multiprocessing import Array, Value

if __name__ == "__main__":
    for make, text in (Value, "ab"), (Value, b"a"), (Array, b"abc"):
        try:
            make("u", text)
        except TypeError as error:
            print(f"{text!r} TypeError: {error}")
