# /// script
# dependencies = ["tqdm"]
# ///
import logging
import sys
from concurrent.futures import as_completed

from convert_files import FILES, convert
from log_queue import collected_logs, log_to
from tqdm import tqdm
from tqdm.contrib.logging import tqdm_logging_redirect
from workers import worker_pool


def main() -> None:
    form = "%(asctime)s %(processName)-20s %(levelname)-7s %(message)s"
    logging.basicConfig(level=logging.INFO, format=form, stream=sys.stdout)
    tqdm.monitor_interval = 0
    with (
        tqdm_logging_redirect(total=len(FILES), miniters=1, disable=None) as bar,
        collected_logs() as (queue, start),
        worker_pool(2, log_to, (queue,)) as pool,
    ):
        start()
        tasks = [pool.submit(convert, file) for file in FILES]
        for task in as_completed(tasks):
            task.result()
            bar.update()


if __name__ == "__main__":
    main()
