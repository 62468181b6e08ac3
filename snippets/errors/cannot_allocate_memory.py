from itertools import count
from mmap import MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ, PROT_WRITE, mmap
from multiprocessing import Lock


def fill_up(maps):
    for number in count():
        prot = PROT_READ | (PROT_WRITE if number % 2 else 0)
        maps.append(mmap(-1, 4096, MAP_PRIVATE | MAP_ANONYMOUS, prot))


if __name__ == "__main__":
    locks = [Lock() for _ in range(100)]
    with open("/proc/self/maps") as maps:
        print("mapped locks", sum("/dev/shm/sem." in m for m in maps))
    maps = []
    try:
        fill_up(maps)
    except OSError:
        del maps[-50:]
    try:
        locks += [Lock() for _ in range(100)]
    except OSError as error:
        maps.clear()
        print(f"{type(error).__name__}: {error}")
