# /// script
# dependencies = ["numpy"]
# ///
"""The newest frame of one camera, for several readers; none sees half of one."""

from __future__ import annotations

from collections.abc import Iterator
from multiprocessing import Lock, RawArray, RawValue, Semaphore
from time import monotonic

import numpy as np


class LatestFrame:
    def __init__(self, shape: tuple[int, ...], readers: int) -> None:
        self.dtype = np.dtype([("number", "i8"), ("pixels", "u1", shape)])
        self.slots = [RawArray("B", self.dtype.itemsize) for _ in range(readers + 2)]
        self.locks = [Lock() for _ in self.slots]
        self.ready = [Semaphore(0) for _ in range(readers)]
        self.latest, self.ended = RawValue("i"), RawValue("b")

    def put(self, frame: np.ndarray) -> None:
        """Show a frame to the readers; only the camera may call this."""
        wanted = self.dtype["pixels"]
        if (frame.shape, frame.dtype) != (wanted.shape, wanted.base):
            raise ValueError(
                f"a frame is {wanted.shape} of {wanted.base}, "
                f"not {frame.shape} of {frame.dtype}"
            )
        number = self.record(self.latest.value)["number"] + 1
        slot = self.free_slot()
        try:
            record = self.record(slot)
            record["pixels"], record["number"] = frame, number
            self.latest.value = slot
        finally:
            self.locks[slot].release()
        self.wake_readers()

    def end(self) -> None:
        """End the loops of the readers after the newest frame."""
        self.ended.value = True
        self.wake_readers()

    def follow(self, reader: int, patience: float = 10.0) -> Iterator[np.ndarray]:
        """Wait for each new frame, and skip those that came while you were busy."""
        seen, ended, ready = 0, False, self.ready[reader]
        while not ended:
            if not ready.acquire(timeout=patience):
                raise TimeoutError(f"no new frame for {patience:g} s")
            while ready.acquire(block=False):
                pass
            ended = self.ended.value
            record = self.newest(patience)
            if record["number"] > seen:
                seen = record["number"]
                yield record["pixels"]

    def newest(self, patience: float) -> np.void:
        end = monotonic() + patience
        while monotonic() < end:
            slot = self.latest.value
            if self.locks[slot].acquire(timeout=0.05):
                try:
                    return self.record(slot).copy()
                finally:
                    self.locks[slot].release()
        raise TimeoutError("a reader was killed while it copied the newest frame")

    def free_slot(self) -> int:
        for slot, lock in enumerate(self.locks):
            if slot != self.latest.value and lock.acquire(block=False):
                return slot
        raise RuntimeError("more readers than were announced")

    def record(self, slot: int) -> np.void:
        return np.frombuffer(self.slots[slot], self.dtype)[0]

    def wake_readers(self) -> None:
        for ready in self.ready:
            ready.release()


def main() -> None:
    frames = LatestFrame((2, 3), readers=1)
    frames.put(np.full((2, 3), 255, np.uint8))
    frames.end()
    for frame in frames.follow(reader=0):
        print(frame)


if __name__ == "__main__":
    main()
