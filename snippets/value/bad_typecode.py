from multiprocessing import Value

if __name__ == "__main__":
    for wrong in ("?", "int", int):
        try:
            Value(wrong)
        except TypeError as error:
            print(wrong, "TypeError:", error)
