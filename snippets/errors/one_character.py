from multiprocessing import Array, Value

if __name__ == "__main__":
    for make, wrong in (
        (Array, "hello"),
        (Value, "x"),
        (Value, b"xy"),
        (Value, 300),
    ):
        try:
            make("c", wrong)
        except TypeError as error:
            print(f"{wrong!r} TypeError: {error}")
