from multiprocessing import ProcessError, current_process
from multiprocessing.managers import SyncManager


def prepare(word):
    print(word, current_process().name, flush=True)


if __name__ == "__main__":
    manager = SyncManager()
    manager.start(initializer=prepare, initargs=("ready",))
    numbers = manager.list([1, 2, 3])
    print(numbers[:], current_process().name)
    try:
        manager.start()
    except ProcessError as error:
        print("ProcessError:", error)
    manager.shutdown()
    try:
        print(numbers[:])
    except (EOFError, OSError):
        print("the server is gone")
