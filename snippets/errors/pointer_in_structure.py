from ctypes import Structure, c_char_p, c_int
from multiprocessing import Pool


class Person(Structure):
    _fields_ = [("age", c_int), ("name", c_char_p)]


def name(person):
    return person.name


if __name__ == "__main__":
    with Pool(1) as pool:
        print(pool.map(name, [Person(36, b"Ada")]))
