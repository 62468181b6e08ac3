from multiprocessing import RawValue

if __name__ == "__main__":
    print("stored    f                    d")
    for number in 0.1, 2**24 + 1, 1e39:
        single = RawValue("f", number).value
        double = RawValue("d", number).value
        print(f"{number!s:9} {single!s:20} {double}")
