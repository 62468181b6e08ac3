# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing import Barrier, Process, RawArray

import numpy as np

SHAPE = 480, 640


def film(memory, turn):
    frame = np.frombuffer(memory, np.uint8).reshape(SHAPE)
    frame[:240] = 200
    turn.wait()
    turn.wait()
    frame[240:] = 200


def watch(memory, turn):
    frame = np.frombuffer(memory, np.uint8).reshape(SHAPE)
    turn.wait()
    copy = frame.copy()
    turn.wait()
    print("first row", copy[0, 0], "last row", copy[-1, 0])


if __name__ == "__main__":
    memory, turn = RawArray("B", SHAPE[0] * SHAPE[1]), Barrier(2)
    workers = [Process(target=f, args=(memory, turn)) for f in (film, watch)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
