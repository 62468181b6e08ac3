# /// script
# dependencies = ["numpy", "pandas"]
# ///
import pandas
from shared_frame import Columns, shared_columns
from workers import worker_pool


def start(columns: Columns, cities: list[str]) -> None:
    global trips
    arrays = {name: shared.array for name, shared in columns.items()}
    for array in arrays.values():
        array.flags.writeable = False
    arrays["city"] = pandas.Categorical.from_codes(arrays["city"], cities)
    trips = pandas.DataFrame(arrays, copy=False)


def mean_distance(city: str) -> str:
    return f"{city} {trips.loc[trips.city == city, 'km'].mean()} km"


def main() -> None:
    cities = ["Lima", "Oslo", "Rome", "Oslo"]
    frame = pandas.DataFrame({"city": cities, "km": [4.0, 2.5, 3.0, 3.5]})
    city = frame["city"].astype("category").cat
    frame["city"], names = city.codes, list(city.categories)
    with shared_columns(frame.items()) as columns:
        with worker_pool(2, start, (columns, names)) as pool:
            print(*pool.map(mean_distance, names), sep="\n")


if __name__ == "__main__":
    main()
