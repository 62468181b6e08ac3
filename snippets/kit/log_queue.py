"""What workers log is written in one place, by their parent."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import QueueHandler
from multiprocessing import Process, Queue
from threading import Thread


def log_to(queue: Queue, level: int = logging.INFO) -> None:
    """Send what this process logs to its parent; call it first in each worker."""
    root = logging.getLogger()
    root.handlers[:] = [QueueHandler(queue)]
    root.setLevel(level)


@contextmanager
def collected_logs() -> Iterator[Queue]:
    """Give what workers put into the queue to the handlers of this process."""
    queue = Queue()
    writer = Thread(target=write_records, args=(queue,), daemon=True)
    writer.start()
    try:
        yield queue
    finally:
        queue.put(None)
        queue.cancel_join_thread()
        writer.join(timeout=5)


def write_records(queue: Queue) -> None:
    while (record := queue.get()) is not None:
        logging.getLogger(record.name).handle(record)


def work(queue: Queue) -> None:
    log_to(queue)
    logging.info("from a worker")


def main() -> None:
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO)
    with collected_logs() as queue:
        worker = Process(target=work, args=(queue,))
        worker.start()
        worker.join()
    logging.info("from the parent")


if __name__ == "__main__":
    main()
