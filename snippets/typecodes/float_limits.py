from multiprocessing import RawValue

NUMBERS = {
    "-2**128": -(2**128),
    "-(2**128 - 2**104)": -(2**128 - 2**104),
    "2**128 - 2**104": 2**128 - 2**104,
    "2**128": 2**128,
    "2**-149": 2**-149,
    "2**-150": 2**-150,
    "2**24 + 1": 2**24 + 1,
    "-2**1024": -(2**1024),
    "-(2**1024 - 2**971)": -(2**1024 - 2**971),
    "2**1024 - 2**971": 2**1024 - 2**971,
    "2**1024": 2**1024,
    "2.0**-1074": 2.0**-1074,
    "2.0**-1075": 2.0**-1075,
    "2**53 + 1": 2**53 + 1,
}


def stored(code, number):
    try:
        return str(RawValue(code, number).value)
    except OverflowError as error:
        return type(error).__name__


if __name__ == "__main__":
    print(f"{'stored':20} {'f':24} d")
    for name, number in NUMBERS.items():
        print(f"{name:20} {stored('f', number):24} {stored('d', number)}")
