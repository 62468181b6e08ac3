# /// script
# dependencies = ["numpy", "pandas"]
# ///
import pandas
from shared_frame import shared_columns

DAYS = pandas.date_range("2026-01-01", periods=2, freq="D")
COLUMNS = {
    "name": pandas.Series(["Ann", "Bo"]),
    "city": pandas.Series(["Rome", "Oslo"], dtype="category"),
    "count": pandas.Series([1, None], dtype="Int64"),
    "start": DAYS.tz_localize("Asia/Shanghai").to_series(),
    "month": DAYS.to_period("M").to_series(),
}


def answer(items):
    try:
        with shared_columns(items):
            return "shared"
    except (TypeError, ValueError) as error:
        return error


if __name__ == "__main__":
    print("to_numpy  shared_columns")
    for name, series in COLUMNS.items():
        print(f"{series.to_numpy().dtype!s:<10}{answer([(name, series)])}")
    twice = pandas.DataFrame([[1.5, 2.5]], columns=["km", "km"])
    print(f"{twice.to_numpy().dtype!s:<10}{answer(twice.items())}")
