import json
from ctypes import Structure, c_int
from multiprocessing import Array, Manager, Process, Value


class Person(Structure):
    _fields_ = [("age", c_int)]


def birthday(text, record, proxy):
    person = json.loads(text.value)
    person["age"] += 1
    text.value = json.dumps(person).encode()
    record.age += 1
    proxy["age"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        text = Array("c", b'{"age": 36}')
        record = Value(Person, 36)
        proxy = manager.dict(age=36)
        args = text, record, proxy
        child = Process(target=birthday, args=args)
        child.start()
        child.join()
        print(text.value.decode(), record.age, proxy)
