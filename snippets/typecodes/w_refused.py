from multiprocessing import Value

if __name__ == "__main__":
    try:
        Value("w", "x")
    except TypeError as error:
        print(error)
