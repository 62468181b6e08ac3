# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Pool

import numpy


def simulate(seed):
    generator = numpy.random.default_rng(seed)
    return generator.random(3).round(3).tolist()


if __name__ == "__main__":
    seeds = numpy.random.SeedSequence(12345).spawn(4)
    with Pool(2) as pool:
        for numbers in pool.map(simulate, seeds):
            print(numbers)
