import json
import sys
from multiprocessing import Array, Manager, Process, Value


def birthday(text, age, proxy):
    person = json.loads(text.value)
    person["age"] += 1
    text.value = json.dumps(person).encode()
    age.value += 1
    proxy["age"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        text = Array("c", 100)
        text.value = b'{"age": 36}'
        age = Value("i", 36)
        proxy = manager.dict(age=36)
        child = Process(target=birthday, args=(text, age, proxy))
        child.start()
        child.join()
        if child.exitcode:
            sys.exit("the child failed")
        print(text.value.decode(), age.value, proxy)
