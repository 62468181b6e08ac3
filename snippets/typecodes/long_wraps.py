from multiprocessing import Value

if __name__ == "__main__":
    for code in "l", "i", "q":
        print(code, Value(code, 2**31, lock=False).value)
