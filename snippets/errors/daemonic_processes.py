from multiprocessing import Pool, Process


def outer(number):
    inner = Process(target=print, args=("inner", number))
    inner.start()
    inner.join()


if __name__ == "__main__":
    with Pool(1) as pool:
        pool.map(outer, [1])
