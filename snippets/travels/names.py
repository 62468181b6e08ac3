import json
from functools import partial
from pickle import dumps
from pickletools import genops


class Point:
    unit = "cm"

    def __init__(self, x):
        self.x = x

    def move(self, step):
        self.x += step


def values(thing):
    for _, value, _ in genops(dumps(thing)):
        if isinstance(value, str | float):
            yield str(value)


if __name__ == "__main__":
    point = Point(1.5)
    point.move(2.0)
    things = {
        "function": values,
        "function of a module": json.dumps,
        "class": Point,
        "instance": point,
        "method": point.move,
        "partial": partial(point.move, 0.5),
    }
    print("what  bytes  in the pickle")
    for what, thing in things.items():
        inside = " ".join(values(thing))
        print(what, len(dumps(thing)), inside, sep="  ")
