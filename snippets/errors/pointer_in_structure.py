from ctypes import Structure, c_char_p, c_int
from multiprocessing import Pool


class Person(Structure):
    _fields_ = [("age", c_int), ("name", c_char_p)]


def show(person):
    print(person.name, person.age)


if __name__ == "__main__":
    ada = Person(36, b"Ada")
    show(ada)
    with Pool(1) as pool:
        pool.map(show, [ada])
