from concurrent.futures import ProcessPoolExecutor


class TooHot(Exception):
    def __init__(self, place, degrees):
        super().__init__(f"{place}: {degrees} degrees")


def measure(place):
    raise TooHot(place, 95)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(measure, "roof").result())
