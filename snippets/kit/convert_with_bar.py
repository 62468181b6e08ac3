# /// script
# dependencies = ["tqdm"]
# ///
import logging
from concurrent.futures import as_completed
from pathlib import Path
from tempfile import TemporaryDirectory

from convert_files import FILES, convert
from log_queue import collected_logs, log_to
from tqdm import tqdm
from workers import worker_pool


def convert_all(files: tuple[str, ...], log: Path) -> None:
    form = "%(asctime)s %(processName)-20s %(levelname)-7s %(message)s"
    logging.basicConfig(level=logging.INFO, format=form, filename=log)
    with collected_logs() as (queue, start), worker_pool(2, log_to, (queue,)) as pool:
        start()
        tasks = [pool.submit(convert, file) for file in files]
        for task in tqdm(as_completed(tasks), total=len(tasks), disable=None):
            task.result()


def main() -> None:
    with TemporaryDirectory() as folder:
        log = Path(folder, "convert.log")
        convert_all(FILES, log)
        print(log.read_text(), end="")
        logging.shutdown()


if __name__ == "__main__":
    main()
