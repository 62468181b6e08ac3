from ctypes import addressof
from multiprocessing import Value

if __name__ == "__main__":
    money = Value("i")
    with open("/proc/self/maps") as maps:
        for line in maps:
            span, access, *_, name = line.split(maxsplit=5)
            start, end = (int(side, 16) for side in span.split("-"))
            if start <= addressof(money.get_obj()) < end:
                print(access, end - start, name.strip())
