from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, get_start_method


def keep(given):
    global limit
    limit = given


def work(number):
    return f"{min(number, limit)} {get_start_method()}"


if __name__ == "__main__":
    with ProcessPoolExecutor(
        mp_context=get_context("spawn"),
        initializer=keep,
        initargs=(2,),
    ) as executor:
        for result in executor.map(work, range(4)):
            print(result)
