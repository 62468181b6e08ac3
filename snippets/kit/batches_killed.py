import time
from multiprocessing import Event, Pipe, Process

from batches import consume


def produce(writer, spare_end, sent):
    spare_end.close()
    for reading in range(150):
        writer.send(reading)
    sent.set()
    time.sleep(60)


def produce_on(writer, spare_end):
    spare_end.close()
    try:
        while True:
            writer.send("reading")
    except OSError as error:
        print("producer:", type(error).__name__)


def wait(reader):
    reader.recv()
    time.sleep(60)


def producer_killed():
    reader, writer = Pipe(duplex=False)
    sent = Event()
    producer = Process(target=produce, args=(writer, reader, sent))
    producer.start()
    writer.close()
    consumer = Process(target=consume, args=(reader,))
    consumer.start()
    reader.close()
    sent.wait()
    producer.kill()
    consumer.join()
    print("exit code of the consumer", consumer.exitcode)


def consumer_killed():
    reader, writer = Pipe(duplex=False)
    producer = Process(target=produce_on, args=(writer, reader))
    producer.start()
    writer.close()
    consumer = Process(target=wait, args=(reader,))
    consumer.start()
    reader.close()
    consumer.kill()
    producer.join()
    print("exit code of the producer", producer.exitcode)


if __name__ == "__main__":
    producer_killed()
    consumer_killed()
