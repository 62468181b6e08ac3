"""What workers log is written in one place, by their parent."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
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
def collected_logs() -> Iterator[tuple[Queue, Callable[[], None]]]:
    """Give a queue for the workers, and a function to call when all of them have
    started: from then on, the handlers of this process write what they log."""
    queue = Queue()
    writer = Thread(target=write_records, args=(queue,), daemon=True)

    def start() -> None:
        if writer.ident is None:
            writer.start()

    try:
        yield queue, start
    finally:
        start()
        queue.put(None)
        try:
            writer.join(timeout=5)
        finally:
            if writer.is_alive():
                queue.cancel_join_thread()
            else:
                queue.close()
                queue.join_thread()


def write_records(queue: Queue) -> None:
    while True:
        try:
            record = queue.get()
        except OSError:
            return
        except Exception:
            logging.exception("a record could not be unpickled")
            continue
        if record is None:
            return
        logging.getLogger(record.name).handle(record)


def work(queue: Queue) -> None:
    log_to(queue)
    logging.info("from a worker")


def main() -> None:
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO)
    with collected_logs() as (queue, start):
        worker = Process(target=work, args=(queue,))
        worker.start()
        start()
        worker.join()
    logging.info("from the parent")


if __name__ == "__main__":
    main()
