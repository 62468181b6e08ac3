from multiprocessing import RawValue

if __name__ == "__main__":
    for code in "l", "i", "q":
        print(code, RawValue(code, 2**31).value)
