from collections import defaultdict
from itertools import combinations


def write_sequence(memory):
    for number in 1, 2:
        yield memory.update(version=memory["version"] + 1)
        yield memory.update(x0=number)
        yield memory.update(y0=number)
        yield memory.update(version=memory["version"] + 1)


def write_double(memory):
    for number in 1, 2:
        yield memory.update({f"x{number % 2}": number})
        yield memory.update({f"y{number % 2}": number})
        yield memory.update(version=number)


def read(memory, sides):
    before = memory["version"]
    yield
    x = memory[f"x{before % sides}"]
    yield
    y = memory[f"y{before % sides}"]
    yield
    even = sides == 2 or before % 2 == 0
    yield x != y, even and memory["version"] == before


def results(write, writes, sides):
    for turns in combinations(range(writes + 4), 4):
        memory = defaultdict(int)
        writer, reader = write(memory), read(memory, sides)
        for turn in range(writes + 4):
            if turn in turns:
                result = next(reader)
            else:
                next(writer)
        yield result


if __name__ == "__main__":
    print("memory    orders  torn  accepted  torn and accepted")
    for case in (write_sequence, 8, 1), (write_double, 6, 2):
        found = list(results(*case))
        torn = sum(torn for torn, _ in found)
        kept = sum(kept for _, kept in found)
        both = sum(torn and kept for torn, kept in found)
        name = case[0].__name__.removeprefix("write_")
        print(f"{name:<10}{len(found):<8}{torn:<6}{kept:<10}{both}")
