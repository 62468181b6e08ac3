import pickle
from multiprocessing import RawArray

if __name__ == "__main__":
    numbers = RawArray("i", 3)
    pickle.dumps(numbers)
