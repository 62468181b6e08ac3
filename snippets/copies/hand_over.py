from multiprocessing import Process, Queue


def measure(readings: Queue) -> None:
    for number in range(3):
        readings.put((number, 20 + number / 2))
    readings.put(None)


def main() -> None:
    readings = Queue()
    worker = Process(target=measure, args=(readings,))
    worker.start()
    for number, temperature in iter(readings.get, None):
        print("reading", number, "temperature", temperature)
    worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    main()
