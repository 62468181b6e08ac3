from multiprocessing import Pool


def invert(number):
    return 1 / number


if __name__ == "__main__":
    pool = Pool(2)
    for number in 4, 0, 2:
        pool.apply_async(invert, (number,))
    pool.close()
    pool.join()
    print("end, and nothing of the ZeroDivisionError")
