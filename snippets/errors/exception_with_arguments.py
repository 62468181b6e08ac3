from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


class TooHot(Exception):
    def __init__(self, place, degrees):
        super().__init__(place, degrees)
        self.place, self.degrees = place, degrees

    def __str__(self):
        return f"{self.place}: {self.degrees} degrees"


def measure(place):
    raise TooHot(place, 95)


if __name__ == "__main__":
    with Pool(1) as pool, ProcessPoolExecutor(1) as executor:
        for result in (
            pool.apply_async(measure, ["roof"]).get,
            executor.submit(measure, "roof").result,
        ):
            try:
                result()
            except TooHot as error:
                print(error, error.degrees)
