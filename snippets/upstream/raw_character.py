from multiprocessing import RawArray, RawValue

if __name__ == "__main__":
    for shared in RawValue("c", b"x"), RawArray("c", b"xyz"):
        print(shared.value, hasattr(shared, "raw"))
