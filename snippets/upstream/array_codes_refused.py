from array import typecodes
from multiprocessing import Array


def refused(code):
    try:
        Array(code, 1)
    except TypeError:
        return True


if __name__ == "__main__":
    print(*filter(refused, typecodes))
