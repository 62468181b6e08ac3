from __future__ import annotations

from shared_counter import Counter
from workers import Worker, run_workers


class Download(Worker):
    """A process that counts its pages where its parent can read them."""

    def __init__(self, site: str, page_count: int) -> None:
        super().__init__(target=self.fetch, name=site)
        self.page_count = page_count
        self.pages = Counter()

    def fetch(self) -> None:
        for _page in range(self.page_count):
            self.pages.add()


def main() -> None:
    downloads = [Download("example.org", 300), Download("example.com", 500)]
    run_workers(downloads)
    for download in downloads:
        print(f"{download.name}: {download.pages.value} pages")


if __name__ == "__main__":
    main()
