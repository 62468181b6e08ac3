# /// script
# dependencies = ["numpy"]
# ///
import time
from collections.abc import Iterator

import numpy as np
from latest_frame import LatestFrame
from workers import Worker, ended_after_error, raise_failed

SHAPE, FPS, FRAMES = (480, 640), 30, 60


def grab() -> Iterator[np.ndarray]:
    for number in range(1, FRAMES + 1):
        time.sleep(1 / FPS)
        yield np.full(SHAPE, number, np.uint8)


def watch(frames: LatestFrame, reader: int, name: str, seconds: float) -> None:
    got = 0
    for frame in frames.follow(reader):
        got, brightness = got + 1, frame.mean()
        time.sleep(seconds)
    print(f"{name}: {got} frames, brightness of the last {brightness:g}")


def main() -> None:
    frames, speeds = LatestFrame(SHAPE, readers=2), {"display": 0.0, "detector": 0.2}
    jobs = [(frames, n, *speed) for n, speed in enumerate(speeds.items())]
    readers = [Worker(target=watch, args=args) for args in jobs]
    with ended_after_error():
        for reader in readers:
            reader.start()
        for frame in grab():
            frames.put(frame)
            raise_failed(readers)
        frames.end()
        for reader in readers:
            reader.join()
        raise_failed(readers)


if __name__ == "__main__":
    main()
