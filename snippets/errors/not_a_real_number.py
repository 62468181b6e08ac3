from multiprocessing import Array, Value

if __name__ == "__main__":
    for make, wrong in (Value, "0.5"), (Value, None), (Array, ["0.5"]):
        try:
            make("d", wrong)
        except TypeError as error:
            print(f"{wrong!r} TypeError: {error}")
