from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def wait(barrier):
    try:
        barrier.wait()
    except BrokenBarrierError:
        print("worker goes on without the others")


if __name__ == "__main__":
    barrier = Barrier(2)
    worker = Process(target=wait, args=(barrier,))
    worker.start()
    barrier.abort()
    worker.join()
    barrier.reset()
    worker = Process(target=wait, args=(barrier,))
    worker.start()
    barrier.wait()
    worker.join()
    print("broken", barrier.broken, "exit code", worker.exitcode)
