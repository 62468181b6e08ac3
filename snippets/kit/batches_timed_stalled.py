import os
from multiprocessing import Event, Pipe, Process
from signal import SIGKILL

from batches_timed import batches


def measure(writer, spare_end, batch_came):
    spare_end.close()
    for reading in range(103):
        writer.send(reading)
    batch_came.wait()
    writer.send(103)
    os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    batch_came = Event()
    sensor = Process(target=measure, args=(writer, reader, batch_came))
    sensor.start()
    writer.close()
    for batch in batches(reader, 100, 1):
        print("up to", batch[-1], "in a batch of", len(batch))
        if batch[-1] == 102:
            batch_came.set()
    sensor.join()
    print("exit code of the sensor", sensor.exitcode)
