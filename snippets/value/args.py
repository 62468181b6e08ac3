from multiprocessing import Value

if __name__ == "__main__":
    print(Value("i", 7).value)
    print(Value("i").value, Value("d").value, Value("c").value)
    try:
        Value("i", 7, False)
    except TypeError as error:
        print("TypeError:", error)
