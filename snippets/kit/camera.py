# /// script
# dependencies = ["numpy"]
# ///
import time

import numpy as np
from latest_frame import LatestFrame
from workers import Worker, run_workers

SHAPE, FPS, FRAMES = (480, 640, 3), 30, 60


def film(frames: LatestFrame) -> None:
    start = time.monotonic()
    for number in range(1, FRAMES + 1):
        time.sleep(max(0.0, start + number / FPS - time.monotonic()))
        frames.put(np.full(SHAPE, number, np.uint8))
    frames.end()


def watch(frames: LatestFrame, reader: int, name: str, seconds: float) -> None:
    got = 0
    for frame in frames.follow(reader):
        got, brightness = got + 1, frame.mean()
        time.sleep(seconds)
    print(f"{name}: {got} frames, brightness of the last {brightness:g}")


def main() -> None:
    frames = LatestFrame(SHAPE, readers=2)
    display = Worker(target=watch, args=(frames, 0, "display", 0.0))
    detector = Worker(target=watch, args=(frames, 1, "detector", 0.2))
    run_workers([display, detector, Worker(target=film, args=(frames,))])


if __name__ == "__main__":
    main()
