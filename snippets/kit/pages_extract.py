from pathlib import Path
from tempfile import TemporaryDirectory

from page_readers import READERS
from workers import worker_pool

PAGES = {
    "shop.json": '[{"name": "tea", "price": 3.5}, {"name": "rice", "price": 2}]',
    "shop.html": "<table><tr><td>oil &amp; fat<td><b>9</b><tr><td>salt<td>0.75</table>",
    "shop.txt": "Today only: rice costs 1.80 euros, and sugar costs 1.25 euros.",
    "cut.json": '[{"name": "tea", "pri',
}


def extract(path: Path) -> list[tuple[str, float]] | str:
    try:
        return READERS[path.suffix](path.read_text(encoding="utf-8"))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def main() -> None:
    with TemporaryDirectory() as folder, worker_pool(2) as pool:
        for name, page in PAGES.items():
            Path(folder, name).write_text(page, encoding="utf-8")
        paths = sorted(Path(folder).iterdir())
        results = pool.map(extract, paths, chunksize=2)
        for path, offers in zip(paths, results, strict=True):
            print(path.name, offers)


if __name__ == "__main__":
    main()
