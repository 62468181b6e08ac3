from ctypes import Structure, c_char, c_int, sizeof
from multiprocessing import Pool


class Person(Structure):
    _fields_ = [("age", c_int), ("name", c_char * 16)]


def fields(person):
    return person.age, person.name


if __name__ == "__main__":
    print("size", sizeof(Person))
    with Pool(1) as pool:
        print(pool.map(fields, [Person(36, b"Ada")]))
