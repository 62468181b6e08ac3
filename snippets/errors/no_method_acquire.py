from multiprocessing import Lock, Value

if __name__ == "__main__":
    for lock in (0, "yes", Lock):
        try:
            Value("i", lock=lock)
        except AttributeError as error:
            print(f"{type(error).__name__}: {error}")
    print(Value("i", lock=None).get_lock())
