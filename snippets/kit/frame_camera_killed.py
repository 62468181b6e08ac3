# /// script
# dependencies = ["numpy"]
# ///
import os
from multiprocessing import Process
from signal import SIGTERM

import numpy as np
from latest_frame import LatestFrame

SHAPE = 480, 640


def film(frames):
    for number in range(1, 6):
        frames.put(np.full(SHAPE, number, np.uint8))
    slot = frames.free_slot()
    frames.record(slot)["pixels"][:240] = 6
    os.kill(os.getpid(), SIGTERM)


if __name__ == "__main__":
    frames = LatestFrame(SHAPE, readers=1)
    camera = Process(target=film, args=(frames,))
    camera.start()
    camera.join()
    print("camera ended with", camera.exitcode)
    following = frames.follow(reader=0, patience=0.2)
    frame = next(following)
    print("frame from", frame.min(), "to", frame.max())
    try:
        next(following)
    except TimeoutError as error:
        print("then:", error)
