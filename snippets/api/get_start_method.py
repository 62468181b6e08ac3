from multiprocessing import get_start_method, set_start_method

if __name__ == "__main__":
    print(get_start_method(allow_none=True))
    set_start_method("spawn")
    print(get_start_method(allow_none=True), get_start_method())
