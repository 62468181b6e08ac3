from multiprocessing import Pool

CONFIG = {"n": 1}


def configure(config):
    CONFIG.update(config)


def work(_):
    return CONFIG["n"]


if __name__ == "__main__":
    CONFIG["n"] = 10
    with Pool(2, initializer=configure, initargs=(CONFIG,)) as pool:
        print("workers", pool.map(work, range(3)))
    print("parent ", CONFIG["n"])
