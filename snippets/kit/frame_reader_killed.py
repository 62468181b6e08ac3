# /// script
# dependencies = ["numpy"]
# ///
import os
from multiprocessing import Process
from signal import SIGTERM

import numpy as np
from latest_frame import LatestFrame

SHAPE = 480, 640


def die(frames):
    for _ in frames.follow(reader=0):
        frames.locks[frames.latest.value].acquire()
        os.kill(os.getpid(), SIGTERM)


if __name__ == "__main__":
    frames = LatestFrame(SHAPE, readers=2)
    victim = Process(target=die, args=(frames,))
    victim.start()
    frames.put(np.full(SHAPE, 1, np.uint8))
    victim.join()
    print("reader 0 ended with", victim.exitcode)
    try:
        next(frames.follow(reader=1, patience=0.2))
    except TimeoutError as error:
        print("reader 1:", error)
    following = frames.follow(reader=1)
    for number in range(2, 7):
        frames.put(np.full(SHAPE, number, np.uint8))
        print("reader 1 gets frame", next(following)[0, 0])
