from multiprocessing import Value

if __name__ == "__main__":
    for code in "u", "w":
        print(code)
        try:
            print(Value(code, "x").value)
        except TypeError as error:
            print(error)
