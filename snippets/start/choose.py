import sys
from multiprocessing import get_context


def set_one(number):
    number.value = 1


if __name__ == "__main__":
    context = get_context("spawn")
    number = context.Value("i")
    worker = context.Process(target=set_one, args=(number,))
    worker.start()
    worker.join()
    if worker.exitcode:
        sys.exit("the worker failed")
    print(context.get_start_method(), "number", number.value)
