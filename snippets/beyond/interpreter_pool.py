from itertools import repeat

try:
    from concurrent.futures import InterpreterPoolExecutor
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def square(view, numbers, index):
    view[index] = numbers[index] = index * index
    return index


if __name__ == "__main__":
    memory, numbers = bytearray(8), [0] * 8
    with InterpreterPoolExecutor() as pool:
        args = repeat(memoryview(memory)), repeat(numbers), range(8)
        print("done", list(pool.map(square, *args)))
    print("memory", list(memory))
    print("list", numbers)
