from multiprocessing import Pool

leaked = []


def convert(number):
    leaked.append(bytes(1_000_000))
    return f"{len(leaked)} MB"


if __name__ == "__main__":
    with Pool(1) as pool:
        for kept in pool.imap(convert, range(6)):
            print("the worker keeps", kept)
