from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def wait(barrier):
    try:
        barrier.wait()
    except BrokenBarrierError as error:
        print(type(error).__name__)


def run_one(barrier):
    worker = Process(target=wait, args=(barrier,))
    worker.start()
    worker.join()
    print("broken", barrier.broken, "waiting", barrier.n_waiting)


if __name__ == "__main__":
    barrier = Barrier(2, None, 0.1)
    print("parties", barrier.parties)
    run_one(barrier)
    barrier.reset()
    print("broken", barrier.broken)
    barrier.abort()
    print("broken", barrier.broken)
    run_one(barrier)
