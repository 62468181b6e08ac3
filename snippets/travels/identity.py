from enum import Enum, auto
from multiprocessing import Pool, Process

MISSING = object()


class Mark(Enum):
    MISSING = auto()


def compare(way, first, second, sentinel, member):
    answers = {
        "first is second": first is second,
        "sentinel is MISSING": sentinel is MISSING,
        "member is Mark.MISSING": member is Mark.MISSING,
    }
    for question, answer in answers.items():
        print(f"{way}: {question}", answer, sep="  ")


def back(thing):
    return thing


if __name__ == "__main__":
    numbers = [1, 2]
    things = numbers, numbers, MISSING, Mark.MISSING
    print("comparison  result")
    child = Process(target=compare, args=("Process", *things))
    child.start()
    child.join()
    with Pool(1) as pool:
        pool.apply(compare, ("Pool", *things))
        returned = pool.apply(back, (numbers,))
        print(f"returned == {numbers}", returned == numbers, sep="  ")
        print("returned is numbers", returned is numbers, sep="  ")
