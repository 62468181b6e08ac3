import re
from multiprocessing import RawArray

HEAD = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+(\d+)\s")


def shared_image(file):
    head = HEAD.match(file)
    if not head:
        raise ValueError("no header of a binary PGM")
    width, height, brightest = map(int, head.groups())
    if brightest > 255:
        raise ValueError("two bytes a pixel")
    pixels = file[head.end() :]
    if len(pixels) != (size := width * height):
        raise ValueError(f"{len(pixels)} bytes instead of {size}")
    return RawArray("B", pixels), width, height


if __name__ == "__main__":
    good, *bad = b"P5 3 1 9 abc", b"P6 1 1 9 abc", b"P5 1 1 256 ab"
    shared, width, height = shared_image(good)
    print(good, bytes(shared), width, height)
    for file in *bad, b"P5 3 2 9 abc", b"P5 3 1 9 abc\n":
        try:
            print(file, shared_image(file))
        except ValueError as error:
            print(file, "ValueError:", error)
