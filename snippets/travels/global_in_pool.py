from multiprocessing import get_context

fork = get_context("fork")
total = fork.Value("i")


def add(number):
    with total.get_lock():
        total.value += number


if __name__ == "__main__":
    with fork.Pool(2) as pool:
        pool.map(add, range(1, 5))
    print(total.value)
