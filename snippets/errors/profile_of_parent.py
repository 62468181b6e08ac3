import cProfile
import pstats
from multiprocessing import Pool


def work(number):
    return sum(range(number))


def counted(profile):
    names = {name for _file, _line, name in pstats.Stats(profile).stats}
    return "work" in names


if __name__ == "__main__":
    with cProfile.Profile() as profile:
        list(map(work, [1_000] * 4))
    print("work in the profile, without a pool:", counted(profile))
    with cProfile.Profile() as profile, Pool(2) as pool:
        pool.map(work, [1_000] * 4)
    print("work in the profile, with a pool:", counted(profile))
