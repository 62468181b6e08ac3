from multiprocessing import Value, set_start_method

if __name__ == "__main__":
    number = Value("i")
    try:
        set_start_method("spawn")
    except RuntimeError as error:
        print(type(error).__name__, error)
