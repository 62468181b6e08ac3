from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        counter = manager.Value("i", 0)
        with counter.get_lock():
            counter.value += 1
