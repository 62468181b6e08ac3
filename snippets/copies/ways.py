import copy
import pickle
from ctypes import Structure, c_int
from multiprocessing import Manager, Process, RawValue
from types import SimpleNamespace


class Record(Structure):
    _fields_ = [("outer", c_int), ("inner", c_int * 1)]


def change(thing):
    thing.outer = 1
    thing.inner[0] = 1


def change_in_child(thing):
    child = Process(target=change, args=(thing,))
    child.start()
    child.join()


def show(way, thing):
    seen = [thing.outer == 1, thing.inner[0] == 1]
    print(way, *("yes" if cell else "no" for cell in seen), sep="  ")


if __name__ == "__main__":
    things = [SimpleNamespace(outer=0, inner=[0]) for _ in range(5)]
    a, b, c, d, e = things
    with Manager() as manager:
        proxy = manager.Namespace(outer=0, inner=[0])
        shared = RawValue(Record)

        change(a)
        change(copy.copy(b))
        change(copy.deepcopy(c))
        change(pickle.loads(pickle.dumps(d)))
        change_in_child(e)
        change_in_child(proxy)
        change_in_child(shared)

        print("way  outer  inner")
        show("reference", a)
        show("shallow copy", b)
        show("deep copy", c)
        show("pickle", d)
        show("child, argument", e)
        show("child, manager", proxy)
        show("child, shared memory", shared)
