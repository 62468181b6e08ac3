from contextlib import suppress
from hashlib import sha256
from multiprocessing import Queue
from queue import Empty

from workers import Worker, run_workers

WORKERS = 3


def work(tasks: Queue, results: Queue) -> None:
    for name, data in iter(tasks.get, None):
        results.put((name, sha256(data).hexdigest()))


def checksums(files: dict[str, bytes]) -> dict[str, str]:
    tasks, results = Queue(), Queue()
    tasks.cancel_join_thread()
    for task in [*files.items(), *[None] * WORKERS]:
        tasks.put(task)
    found: dict[str, str] = {}

    def collect() -> None:
        with suppress(Empty):
            while True:
                found.update([results.get_nowait()])

    workers = [Worker(target=work, args=(tasks, results)) for _ in range(WORKERS)]
    run_workers(workers, collect)
    return found


def main() -> None:
    files = {f"part{n}.bin": bytes([n]) * 500_000 for n in range(6)}
    for name, checksum in sorted(checksums(files).items()):
        print(name, checksum[:16])


if __name__ == "__main__":
    main()
