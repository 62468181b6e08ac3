# /// script
# dependencies = ["numpy"]
# ///
"""The newest picture of one camera, for several readers; none sees half of one."""

from __future__ import annotations

from collections.abc import Iterator
from multiprocessing import Lock, RawArray, RawValue, Semaphore
from time import monotonic

import numpy as np


class LatestFrame:
    def __init__(self, shape: tuple[int, ...], readers: int) -> None:
        self.dtype = np.dtype([("number", "i8"), ("picture", "u1", shape)])
        self.slots = [RawArray("B", self.dtype.itemsize) for _ in range(readers + 2)]
        self.locks = [Lock() for _ in self.slots]
        self.ready = [Semaphore(0) for _ in range(readers)]
        self.latest, self.ended = RawValue("i"), RawValue("b")

    def put(self, picture: np.ndarray) -> None:
        """Show a picture to the readers; for the camera alone."""
        number = self.frame(self.latest.value)["number"] + 1
        slot = self.free_slot()
        try:
            frame = self.frame(slot)
            frame["picture"], frame["number"] = picture, number
            self.latest.value = slot
        finally:
            self.locks[slot].release()
        self.wake_readers()

    def end(self) -> None:
        """Let the readers come to the end of their pictures."""
        self.ended.value = True
        self.wake_readers()

    def pictures(self, reader: int, patience: float = 10.0) -> Iterator[np.ndarray]:
        """Wait for each new picture, and skip those that came while you were busy."""
        seen, ended, ready = 0, False, self.ready[reader]
        while not ended:
            if not ready.acquire(timeout=patience):
                raise TimeoutError(f"no new picture for {patience:g} s")
            while ready.acquire(block=False):
                pass
            ended = self.ended.value
            frame = self.newest(patience)
            if frame["number"] > seen:
                seen = frame["number"]
                yield frame["picture"]

    def newest(self, patience: float) -> np.void:
        end = monotonic() + patience
        while monotonic() < end:
            slot = self.latest.value
            if self.locks[slot].acquire(timeout=0.05):
                try:
                    return self.frame(slot).copy()
                finally:
                    self.locks[slot].release()
        raise TimeoutError("a reader was killed while it copied the newest picture")

    def free_slot(self) -> int:
        for slot, lock in enumerate(self.locks):
            if slot != self.latest.value and lock.acquire(block=False):
                return slot
        raise RuntimeError("more readers than were announced")

    def frame(self, slot: int) -> np.void:
        return np.frombuffer(self.slots[slot], self.dtype)[0]

    def wake_readers(self) -> None:
        for ready in self.ready:
            ready.release()


def main() -> None:
    frames = LatestFrame((2, 3), readers=1)
    frames.put(np.full((2, 3), 255, np.uint8))
    frames.end()
    for picture in frames.pictures(reader=0):
        print(picture)


if __name__ == "__main__":
    main()
