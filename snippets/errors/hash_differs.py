from multiprocessing import get_context


def hash_of(text):
    return hash(text)


if __name__ == "__main__":
    for method in "fork", "forkserver", "spawn":
        with get_context(method).Pool(1) as one, get_context(method).Pool(1) as other:
            first, second = (pool.apply(hash_of, ("key",)) for pool in (one, other))
        print(f"{method}: as in the parent: {first == hash('key')}, ", end="")
        print(f"in two workers the same: {first == second}")
