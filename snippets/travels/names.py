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


def texts(thing):
    for _, value, _ in genops(dumps(thing)):
        if isinstance(value, str):
            yield value


if __name__ == "__main__":
    point = Point(1)
    things = {
        "function": texts,
        "function of a module": json.dumps,
        "class": Point,
        "instance": point,
        "method": point.move,
        "partial": partial(point.move, 2),
    }
    print("what  bytes  texts in the pickle")
    for what, thing in things.items():
        print(what, len(dumps(thing)), " ".join(texts(thing)), sep="  ")
