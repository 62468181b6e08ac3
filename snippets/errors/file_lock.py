import time
from fcntl import LOCK_EX, LOCK_NB, flock
from multiprocessing import Event, Process
from tempfile import NamedTemporaryFile


def hold(path, taken):
    with open(path) as file:
        flock(file, LOCK_EX)
        taken.set()
        time.sleep(60)


def acquire(file):
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    return True


if __name__ == "__main__":
    with NamedTemporaryFile() as file:
        taken = Event()
        worker = Process(target=hold, args=(file.name, taken))
        worker.start()
        taken.wait()
        print("acquired", acquire(file))
        worker.kill()
        worker.join()
        print("exit code", worker.exitcode, "acquired", acquire(file))
