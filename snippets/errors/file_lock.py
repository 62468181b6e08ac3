import time
from fcntl import LOCK_EX, flock
from multiprocessing import Event, Process
from tempfile import NamedTemporaryFile


def hold(path, taken):
    with open(path) as file:
        flock(file, LOCK_EX)
        taken.set()
        time.sleep(60)


if __name__ == "__main__":
    with NamedTemporaryFile() as file:
        taken = Event()
        worker = Process(target=hold, args=(file.name, taken))
        worker.start()
        taken.wait()
        worker.kill()
        worker.join()
        print("exit code", worker.exitcode)
        flock(file, LOCK_EX)
        print("acquired")
