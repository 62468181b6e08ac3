from array import array
from multiprocessing.sharedctypes import typecode_to_type
from warnings import simplefilter

GROUPS = "b B h H i I l L q Q f d", "c", "u", "w", "e", "Zf", "Zd"


def size(code):
    try:
        return array(code).itemsize
    except (TypeError, ValueError):
        return "-"


if __name__ == "__main__":
    simplefilter("ignore", DeprecationWarning)
    print("codes                    Value  array")
    for group in GROUPS:
        codes = set(group.split())
        shared = "yes" if codes <= typecode_to_type.keys() else "-"
        print(f"{group:24} {shared:6}", *sorted({size(code) for code in codes}))
