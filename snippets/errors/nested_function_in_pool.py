from multiprocessing import Pool


def main():
    def add(number):
        return number + 10

    print(add(1))
    with Pool(2) as pool:
        print(pool.map(add, range(3)))


if __name__ == "__main__":
    main()
