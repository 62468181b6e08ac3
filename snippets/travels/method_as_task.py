from concurrent.futures import ProcessPoolExecutor


class Prices:
    def __init__(self, rate: float) -> None:
        self.rate = rate
        self.converted: list[float] = []

    def convert(self, price: float) -> float:
        self.converted.append(price * self.rate)
        return price * self.rate


def main() -> None:
    prices = Prices(rate=2)
    with ProcessPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(prices.convert, [10, 20, 30]))
    print("in the object", prices.converted)
    print("returned", results)


if __name__ == "__main__":
    main()
