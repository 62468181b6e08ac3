from concurrent.futures import ProcessPoolExecutor


def load(row):
    return float(row)


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        futures = {row: executor.submit(load, row) for row in ("9.5", "free")}
        for row, future in futures.items():
            try:
                print(row, future.result())
            except ValueError as error:
                print(f"{row}: {error}")
