import copy
import pickle
from ctypes import Structure, c_int
from multiprocessing import Manager, Process, RawValue
from types import SimpleNamespace

WAYS = {
    "reference": lambda thing: thing,
    "shallow copy": copy.copy,
    "deep copy": copy.deepcopy,
    "pickle": lambda thing: pickle.loads(pickle.dumps(thing)),
}


class Record(Structure):
    _fields_ = [("outer", c_int), ("inner", c_int * 1)]


def new(kind):
    return kind(outer=0, inner=[0])


def change(thing):
    thing.outer = 1
    thing.inner[0] = 1


def show(way, thing):
    seen = thing.outer, *thing.inner
    print(way, *("yes" if n == 1 else "no" for n in seen), sep="  ")


if __name__ == "__main__":
    print("way  outer  inner")
    for way, handed_over in WAYS.items():
        thing = new(SimpleNamespace)
        change(handed_over(thing))
        show(way, thing)
    with Manager() as manager:
        things = {
            "child, argument": new(SimpleNamespace),
            "child, manager": new(manager.Namespace),
            "child, shared memory": RawValue(Record),
        }
        for way, thing in things.items():
            child = Process(target=change, args=(thing,))
            child.start()
            child.join()
            show(way, thing)
