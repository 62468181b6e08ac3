import copy
import pickle
from multiprocessing import Lock, Process, Value
from multiprocessing.context import get_spawning_popen


class Model:
    def __init__(self):
        self.weights = [0.5, 0.25]
        self.steps, self.lock = Value("i", 7), Lock()

    def __getstate__(self):
        state = vars(self).copy()
        if not get_spawning_popen():
            del state["lock"]
            state["steps"] = self.steps.value
        return state

    def __setstate__(self, state):
        vars(self).update(state)
        if "lock" not in state:
            self.steps, self.lock = Value("i", state["steps"]), Lock()

    def train(self):
        with self.lock:
            self.steps.value += 1


if __name__ == "__main__":
    model = Model()
    twin, loaded = copy.deepcopy(model), pickle.loads(pickle.dumps(model))
    worker = Process(target=model.train)
    worker.start()
    worker.join()
    print("trained", model.steps.value)
    print("copied", twin.steps.value, "loaded", loaded.steps.value)
