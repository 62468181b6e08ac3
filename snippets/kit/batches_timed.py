import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection

from batches_acknowledged import consume, deliver
from workers import Worker, ended_after_error, raise_failed


def measure(writer: Connection, spare_end: Connection) -> None:
    spare_end.close()
    for reading in range(250):
        writer.send(reading)


def batches(reader: Connection, size: int, seconds: float) -> Iterator[list]:
    with suppress(EOFError, OSError):
        while batch := [reader.recv()]:
            end = time.monotonic() + seconds
            with suppress(EOFError, OSError):
                while len(batch) < size and reader.poll(max(0, end - time.monotonic())):
                    batch.append(reader.recv())
            yield batch


def main() -> None:
    reader, writer = Pipe(duplex=False)
    sensor = Worker(target=measure, args=(writer, reader), name="sensor")
    with reader, ended_after_error():
        with writer:
            sensor.start()
        deliver(batches(reader, 100, 5), consume)
        sensor.join()
    raise_failed([sensor])


if __name__ == "__main__":
    main()
