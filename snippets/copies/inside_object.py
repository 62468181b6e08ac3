from ctypes import c_void_p, py_object
from sys import getrefcount

if __name__ == "__main__":
    thing = []
    stored = py_object(thing)
    address = c_void_p.from_buffer(stored).value
    print("address", address == id(thing))
    before = getrefcount(thing)
    other = thing
    print("references", getrefcount(thing) - before)
