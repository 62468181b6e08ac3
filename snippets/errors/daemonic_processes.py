from multiprocessing import Pool, Process


def outer(number):
    inner = Process(target=print, args=(number,))
    inner.start()


if __name__ == "__main__":
    with Pool(1) as pool:
        pool.map(outer, [1])
