from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import worker_pool


def count_words(paths: list[Path]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                counts.update(line.split())
    return counts


def count_all(paths: Iterable[Path], workers: int = 4) -> Counter[str]:
    files = list(paths)
    batches = [files[first::workers] for first in range(workers)]
    total: Counter[str] = Counter()
    with worker_pool(workers) as pool:
        for counts in pool.map(count_words, batches):
            total.update(counts)
    return total


def main() -> None:
    with TemporaryDirectory() as folder:
        for number, words in enumerate(["tea and ham\n", "tea and eggs\n"] * 10):
            Path(folder, f"{number}.txt").write_text(words * 1000, encoding="utf-8")
        for word, count in count_all(sorted(Path(folder).glob("*.txt"))).most_common():
            print(f"{count:6} {word}")


if __name__ == "__main__":
    main()
