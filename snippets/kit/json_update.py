import json
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from multiprocessing import Lock
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import Worker, run_workers


@contextmanager
def changing(path: Path, lock: AbstractContextManager) -> Iterator[dict]:
    with lock:
        content = json.loads(path.read_text("utf-8")) if path.exists() else {}
        yield content
        new = path.with_name(f"{path.name}.new")
        with open(new, "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False, indent=2)
            file.flush()
            os.fsync(file.fileno())
        os.replace(new, path)


def sell(path: Path, lock: AbstractContextManager, fruit: str) -> None:
    for number in range(1, 21):
        with changing(path, lock) as sold:
            sold |= {fruit: number, "total": sold.get("total", 0) + 1}


def main() -> None:
    with TemporaryDirectory() as folder:
        path, lock = Path(folder, "sold.json"), Lock()
        args = (path, lock, "apples"), (path, lock, "pears")
        run_workers([Worker(target=sell, args=each) for each in args])
        print(sorted(json.loads(path.read_text("utf-8")).items()))


if __name__ == "__main__":
    main()
