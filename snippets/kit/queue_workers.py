from hashlib import sha256
from multiprocessing import Queue
from threading import Thread

from workers import Worker, run_workers

WORKERS = 3


def produce(tasks: Queue, files: dict[str, bytes]) -> None:
    for task in [*files.items(), *[None] * WORKERS]:
        tasks.put(task)


def work(tasks: Queue, results: Queue) -> None:
    for name, data in iter(tasks.get, None):
        results.put((name, sha256(data).hexdigest()))


def checksums(files: dict[str, bytes]) -> dict[str, str]:
    tasks, results = Queue(maxsize=100), Queue(maxsize=100)
    found: dict[str, str] = {}

    def collect() -> None:
        for name, checksum in iter(results.get, None):
            found[name] = checksum

    producer = Worker(target=produce, args=(tasks, files))
    workers = [Worker(target=work, args=(tasks, results)) for _ in range(WORKERS)]
    collector = Thread(target=collect, daemon=True)

    def start_collector() -> None:
        if not collector.is_alive():
            collector.start()

    run_workers([producer, *workers], watch=start_collector)
    results.put(None)
    collector.join()
    return found


def main() -> None:
    files = {f"part{n}.bin": bytes([n]) * 500_000 for n in range(6)}
    for name, checksum in sorted(checksums(files).items()):
        print(name, checksum[:16])


if __name__ == "__main__":
    main()
