from multiprocessing import RawValue

GIVEN = (
    *(b"\0", b"\xff", b"", b"AB", bytearray(b"A")),
    *(0, 255, -1, 256),
    *("\0", "A", "\u4e2d", "\U0010ffff", "", "AB"),
    None,
)


def stored(code, value):
    try:
        return ascii(RawValue(code, value).value)
    except TypeError as error:
        return type(error).__name__


if __name__ == "__main__":
    print("given            c          u")
    for value in GIVEN:
        c, u = stored("c", value), stored("u", value)
        print(f"{value!a:16} {c:10} {u}")
