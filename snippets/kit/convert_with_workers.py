# /// script
# dependencies = ["tqdm"]
# ///
import logging
from multiprocessing import Queue, Value
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from tempfile import TemporaryDirectory

from convert_files import FILES, convert
from log_queue import collected_logs, log_to
from tqdm import tqdm
from workers import Worker, run_workers

WORKERS = 2


def work(queue: Queue, done: Synchronized, files: tuple[str, ...]) -> None:
    log_to(queue)
    for file in files:
        convert(file)
        with done.get_lock():
            done.value += 1


def convert_all(files: tuple[str, ...], log: Path) -> None:
    form = "%(asctime)s %(processName)-20s %(levelname)-7s %(message)s"
    logging.basicConfig(level=logging.INFO, format=form, filename=log)
    tqdm.monitor_interval = 0
    done = Value("i")
    with (
        collected_logs() as (queue, start),
        tqdm(total=len(files), disable=None) as bar,
    ):

        def watch() -> None:
            start()
            bar.n = done.get_obj().value
            bar.refresh()

        parts = [(queue, done, files[first::WORKERS]) for first in range(WORKERS)]
        run_workers([Worker(target=work, args=part) for part in parts], watch)


def main() -> None:
    with TemporaryDirectory() as folder:
        log = Path(folder, "convert.log")
        convert_all(FILES, log)
        print(log.read_text(), end="")
        logging.shutdown()


if __name__ == "__main__":
    main()
