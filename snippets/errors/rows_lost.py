from multiprocessing import Pool

rows = []
number = 0


def fetch(page):
    global number
    number += 1
    rows.append((number, page))


if __name__ == "__main__":
    with Pool(2) as pool:
        pool.map(fetch, ["a", "b", "c"])
    print("rows", rows, "number", number)
