from multiprocessing import Value

CASES = ("i", "2000"), ("i", 1.5), ("i", 2**31), ("B", 300), ("f", 0.1)

if __name__ == "__main__":
    for typecode, given in CASES:
        try:
            stored = Value(typecode, given).value
            print(typecode, repr(given), "stored", stored)
        except TypeError as error:
            print(typecode, repr(given), "TypeError:", error)
