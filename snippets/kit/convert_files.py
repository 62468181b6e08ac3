import logging
import sys
import time
from concurrent.futures import as_completed

from log_queue import collected_logs, log_to
from workers import worker_pool

FILES = "report.csv", "prices.csv", "cities.csv", "empty.csv"
log = logging.getLogger(__name__)


def convert(file: str) -> None:
    time.sleep(0.1)
    if file == "empty.csv":
        log.warning("%s has no rows", file)
    else:
        log.info("%s is converted", file)


def main() -> None:
    form = "%(asctime)s %(processName)-20s %(levelname)-7s %(message)s"
    logging.basicConfig(level=logging.INFO, format=form, stream=sys.stdout)
    with collected_logs() as (queue, start), worker_pool(2, log_to, (queue,)) as pool:
        start()
        tasks = [pool.submit(convert, file) for file in FILES]
        for done, task in enumerate(as_completed(tasks), 1):
            task.result()
            log.info("%d of %d done", done, len(tasks))


if __name__ == "__main__":
    main()
