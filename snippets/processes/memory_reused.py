from ctypes import addressof
from multiprocessing import RawArray, Value


def files():
    with open("/proc/self/maps") as maps:
        return sum("pym-" in line for line in maps)


if __name__ == "__main__":
    first = Value("i")
    place = addressof(first.get_obj())
    del first
    second = Value("i")
    print("same place", addressof(second.get_obj()) == place)
    large = RawArray("b", 2**24)
    print("files", files())
    del large
    print("files", files())
