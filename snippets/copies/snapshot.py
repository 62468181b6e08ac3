import copy
from multiprocessing import Array, RawArray

if __name__ == "__main__":
    numbers, raw = Array("i", [1, 2]), RawArray("i", [1, 2])
    part, other = numbers[:], copy.copy(raw)
    numbers[0] = raw[0] = 9
    print("numbers[:]", part, numbers[:])
    print("copy.copy", other[:], raw[:])
    try:
        copy.copy(numbers)
    except RuntimeError as error:
        print("RuntimeError:", error)
