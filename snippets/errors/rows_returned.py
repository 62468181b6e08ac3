import csv
import sys
from multiprocessing import Pool


def fetch(page: str) -> tuple[str, int]:
    return page.upper(), len(page)


def main() -> None:
    pages = ["first", "second", "third"]
    writer = csv.writer(sys.stdout, lineterminator="\n")
    with Pool(2) as pool:
        for number, row in enumerate(pool.imap(fetch, pages), start=1):
            writer.writerow([number, *row])


if __name__ == "__main__":
    main()
