import struct
from array import array
from multiprocessing.sharedctypes import typecode_to_type

CODES = "?", "n", "N", "P", "w", "e", "F", "D", "Zf", "Zd"


def takes(use):
    try:
        use()
    except (TypeError, ValueError, struct.error):
        return "-"
    return "yes"


if __name__ == "__main__":
    print("code  Value  array  struct  cast")
    for code in CODES:
        print(
            f"{code:5}",
            f"{'yes' if code in typecode_to_type else '-':6}",
            f"{takes(lambda code=code: array(code)):6}",
            f"{takes(lambda code=code: struct.calcsize(code)):7}",
            takes(lambda code=code: memoryview(bytes(16)).cast(code)),
        )
