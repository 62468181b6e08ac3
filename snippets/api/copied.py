from multiprocessing import Array, Process
from multiprocessing.sharedctypes import copy


def clear(numbers):
    numbers[:] = [0, 0, 0]


if __name__ == "__main__":
    numbers = Array("d", [1, 2, 3])
    with numbers.get_lock():
        snapshot = copy(numbers.get_obj())
    for array in numbers, snapshot:
        print(type(array).__name__, hasattr(array, "get_lock"))
    numbers[0] = 99
    print(numbers[:], snapshot[:])
    worker = Process(target=clear, args=(snapshot,))
    worker.start()
    worker.join()
    print(numbers[:], snapshot[:])
    try:
        copy(numbers)
    except TypeError:
        print("TypeError: not the wrapper")
