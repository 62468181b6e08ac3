from multiprocessing import Array

ASKED = {
    "type(a).__name__": lambda a: type(a).__name__,
    "a[0]": lambda a: a[0],
    "a[:]": lambda a: a[:],
    "a.value": lambda a: a.value,
    "a.raw": lambda a: a.raw,
    "a.get_obj().value": lambda a: a.get_obj().value,
}


def answer(ask, a):
    try:
        return repr(ask(a))
    except AttributeError as error:
        return type(error).__name__


if __name__ == "__main__":
    c, u = Array("c", 4), Array("u", 4)
    c[:2], u[:2] = b"ab", "ab"
    print("asked              c                     u")
    for asked, ask in ASKED.items():
        print(f"{asked:18} {answer(ask, c):21} {answer(ask, u)}")
