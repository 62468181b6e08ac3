from multiprocessing import Pool


class TooHot(Exception):
    def __init__(self, place, degrees):
        super().__init__(f"{place}: {degrees} degrees")


def measure(place):
    raise TooHot(place, 95)


if __name__ == "__main__":
    with Pool(1) as pool:
        result = pool.apply_async(measure, ["roof"])
        print(result.get(timeout=5))
