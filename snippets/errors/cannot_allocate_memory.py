import mmap
from itertools import cycle
from multiprocessing import Lock


def fill_up(maps):
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    for prot in cycle((mmap.PROT_READ, mmap.PROT_WRITE)):
        maps.append(mmap.mmap(-1, mmap.PAGESIZE, flags, prot))


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
        more = [Lock() for _ in locks]
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
