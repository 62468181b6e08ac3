import os
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen


def download(url: str) -> bytes:
    with urlopen(url, timeout=10) as answer:
        return answer.read()


def download_all(
    urls: list[str], pages: dict[str, bytes], failed: dict[str, OSError]
) -> None:
    """Add each page, or its error, as soon as it is there."""
    pool = ThreadPoolExecutor(20)
    tasks = {pool.submit(download, url): url for url in urls}
    try:
        for task in as_completed(tasks):
            try:
                pages[tasks[task]] = task.result()
            except OSError as error:
                failed[tasks[task]] = error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def main() -> None:
    pages: dict[str, bytes] = {}
    failed: dict[str, OSError] = {}
    with TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.html") for number in range(50)]
        for path in paths[1:]:
            path.write_text("a page", encoding="utf-8")
        try:
            download_all([path.as_uri() for path in paths], pages, failed)
        finally:
            print(len(pages), "pages,", len(failed), "failed", flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        print("canceled", file=sys.stderr, flush=True)
        os._exit(130)
