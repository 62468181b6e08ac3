import pickle
from multiprocessing import RawArray

if __name__ == "__main__":
    numbers = RawArray("i", [1, 2, 3])
    saved = pickle.dumps(numbers[:])
    numbers[0] = 9
    restored = RawArray("i", pickle.loads(saved))
    print(*numbers, "restored", *restored)
