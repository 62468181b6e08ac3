import os
from concurrent.futures import ProcessPoolExecutor


def worker_count(tasks: int) -> int:
    cores = os.cpu_count() or 1
    return max(1, min(cores - 1, tasks))


def sizes(texts: list[str]) -> list[int]:
    with ProcessPoolExecutor(worker_count(len(texts))) as executor:
        return list(executor.map(len, texts))


if __name__ == "__main__":
    print(sizes([]))
    print(sizes(["one", "three"]))
