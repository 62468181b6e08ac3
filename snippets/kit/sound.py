# /// script
# dependencies = ["numpy"]
# ///
import numpy
from ring_buffer import RingBuffer
from workers import Worker, run_workers

RATE, BLOCK, SECONDS = 48_000, 1024, 10


def record(ring: RingBuffer) -> None:
    for first in range(0, SECONDS * RATE, BLOCK):
        seconds = numpy.arange(first, first + BLOCK) / RATE
        ring.put(numpy.sin(2 * numpy.pi * 440 * seconds))
    ring.end()


def analyze(ring: RingBuffer) -> None:
    sound = []
    for block in ring:
        sound.append(block)
    spectrum = abs(numpy.fft.rfft(numpy.concatenate(sound)))
    pitch = spectrum.argmax() * RATE / BLOCK / len(sound)
    print(f"{len(sound)} blocks, a tone of {pitch:.1f} Hz")


def main() -> None:
    ring = RingBuffer(slots=64, shape=(BLOCK,), dtype="f4")
    microphone = Worker(target=record, args=(ring,))
    run_workers([microphone, Worker(target=analyze, args=(ring,))])


if __name__ == "__main__":
    main()
