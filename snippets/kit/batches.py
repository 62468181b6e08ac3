from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection, wait
from signal import SIG_IGN, SIGINT, signal

from workers import Worker, raise_failed


def produce(writer: Connection, spare_end: Connection) -> None:
    spare_end.close()
    for reading in range(250):
        writer.send(reading)


def received(reader: Connection) -> Iterator[int]:
    with suppress(EOFError, OSError):
        while True:
            yield reader.recv()


def consume(reader: Connection) -> None:
    signal(SIGINT, SIG_IGN)
    readings = received(reader)
    while batch := list(islice(readings, 100)):
        print(len(batch), "readings, the last one", batch[-1])


def main() -> None:
    reader, writer = Pipe(duplex=False)
    producer = Worker(target=produce, args=(writer, reader), name="producer")
    consumer = Process(target=consume, args=(reader,), name="consumer")
    with reader:
        with writer:
            producer.start()
        consumer.start()
    try:
        wait([producer.sentinel, consumer.sentinel])
    finally:
        producer.terminate()
        producer.join()
        consumer.join()
    raise_failed([producer, consumer])


if __name__ == "__main__":
    main()
