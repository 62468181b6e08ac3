from multiprocessing import Pool


class Doubler:
    def double(self, number):
        return 2 * number

    def run(self, numbers):
        with Pool(2) as self.pool:
            return self.pool.map(self.double, numbers)


if __name__ == "__main__":
    doubler = Doubler()
    print(doubler.double(3))
    print(doubler.run(range(3)))
