from ctypes import sizeof
from multiprocessing import RawValue
from multiprocessing.sharedctypes import typecode_to_type

ROW = "{:5} {:21} {:21} {:21} {}"


def stored(code, number):
    return RawValue(code, number).value


if __name__ == "__main__":
    print(ROW.format("code", "smallest", "minus 1", "largest", "plus 1"))
    for code in "bBhHiIlLqQ":
        span = 2 ** (8 * sizeof(typecode_to_type[code]))
        low = -span // 2 if code.islower() else 0
        high = low + span - 1
        ends = low, low - 1, high, high + 1
        print(ROW.format(code, *(str(stored(code, end)) for end in ends)))
