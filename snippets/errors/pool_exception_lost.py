import threading
from multiprocessing import Pool


class TooHot(Exception):
    def __init__(self, place, degrees):
        super().__init__(f"{place}: {degrees} degrees")


def measure(place):
    raise TooHot(place, 95)


def report(failure):
    threading.__excepthook__(failure)
    reported.set()


if __name__ == "__main__":
    reported = threading.Event()
    threading.excepthook = report
    with Pool(1) as pool:
        result = pool.apply_async(measure, ["roof"])
        reported.wait()
        print(result.get(timeout=1))
