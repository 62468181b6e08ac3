from multiprocessing import Value

if __name__ == "__main__":
    counter = Value("i")
    with counter.get_lock:
        print(counter.value)
