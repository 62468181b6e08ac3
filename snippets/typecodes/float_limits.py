from multiprocessing import RawValue

SINGLE = 24, 128, -149
DOUBLE = 53, 1024, -1074


def limits(digits, top, bottom):
    most = 2**top - 2 ** (top - digits)
    return {
        f"-2**{top}": -(2**top),
        f"-(2**{top} - 2**{top - digits})": -most,
        f"2**{top} - 2**{top - digits}": most,
        f"2**{top}": 2**top,
        f"2**{bottom}": 2**bottom,
        f"2**{bottom - 1}": 2 ** (bottom - 1),
        f"2**{digits} + 1": 2**digits + 1,
    }


def stored(code, number):
    try:
        return str(RawValue(code, number).value)
    except OverflowError as error:
        return type(error).__name__


if __name__ == "__main__":
    print(f"{'stored':20} {'f':24} d")
    for ends in SINGLE, DOUBLE:
        for name, number in limits(*ends).items():
            f, d = stored("f", number), stored("d", number)
            print(f"{name:20} {f:24} {d}")
