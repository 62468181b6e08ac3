import copy
import pickle
from multiprocessing import Lock


class Model:
    def __init__(self):
        self.weights = [0.5, 0.25]
        self.lock = Lock()


if __name__ == "__main__":
    model = Model()
    for way in copy.deepcopy, pickle.dumps:
        try:
            way(model)
        except RuntimeError as error:
            print(f"{way.__name__}: RuntimeError: {error}")
