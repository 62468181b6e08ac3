from multiprocessing import Pool


def lines(path):
    with open(path) as file:
        return [line.rstrip() for line in file]


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply(lines, [__file__])
    print(len(result), "lines, the first:", result[0])
