from multiprocessing import Value
from timeit import repeat


def change():
    money.value += 1


if __name__ == "__main__":
    money = Value("i", 2000)
    thousand = min(repeat(change, number=1000, repeat=5))
    print("1000 changes in less than 0.1 s", thousand < 0.1)
    print("money", money.value)
