from functools import wraps
from multiprocessing import get_context


def in_a_process(function):
    @wraps(function)
    def run(*args):
        worker = get_context("spawn").Process(target=function, args=args)
        worker.start()
        worker.join()

    return run


@in_a_process
def greet(name):
    print("hello", name)


if __name__ == "__main__":
    greet("Ada")
