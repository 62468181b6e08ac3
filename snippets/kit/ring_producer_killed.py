# /// script
# dependencies = ["numpy"]
# ///
import os
from multiprocessing import Process
from signal import SIGTERM

from ring_buffer import RingBuffer
from workers import Worker, run_workers


def produce(ring):
    for item in range(3):
        ring.put(item)
    os.kill(os.getpid(), SIGTERM)


def consume(ring):
    for item in ring:
        print("taken", item)


if __name__ == "__main__":
    ring = RingBuffer(slots=4, patience=0.2)
    producer = Process(target=produce, args=(ring,))
    producer.start()
    producer.join()
    try:
        consume(ring)
    except TimeoutError as error:
        print("in the main program:", error)
    ring = RingBuffer(slots=4)
    producer = Worker(target=produce, args=(ring,), name="producer")
    try:
        run_workers([producer, Worker(target=list, args=(ring,))])
    except ChildProcessError as error:
        print("with run_workers():", error)
