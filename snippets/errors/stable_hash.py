from multiprocessing import Pool
from zlib import crc32


def part_of(text):
    return crc32(text.encode()) % 8


if __name__ == "__main__":
    with Pool(2) as pool:
        print("workers:", pool.map(part_of, ["key", "value", "x"]))
    print("parent: ", [part_of(text) for text in ["key", "value", "x"]])
