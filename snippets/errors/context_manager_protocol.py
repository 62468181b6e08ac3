from multiprocessing import Value

if __name__ == "__main__":
    counter = Value("i", 7)
    with counter.get_lock:
        counter.value += 1
