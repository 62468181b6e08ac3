import json
from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    shared = ShareableList([7, json.dumps([1, 2]).encode()])
    print(shared[0], json.loads(shared[1]))
    shared.shm.close()
    shared.shm.unlink()
