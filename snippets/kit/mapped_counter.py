from multiprocessing import Lock
from multiprocessing.synchronize import Lock as LockType
from pathlib import Path
from tempfile import TemporaryDirectory

from mapped_file import mapped
from workers import Worker, run_workers


def count(path: Path, lock: LockType) -> None:
    with mapped(path, "q") as visits:
        for _visit in range(1000):
            with lock:
                visits[0] += 1


def serve(path: Path) -> None:
    if not path.exists():
        path.write_bytes(bytes(8))
    args = path, Lock()
    run_workers([Worker(target=count, args=args) for _ in range(2)])
    with mapped(path, "q") as visits:
        print("visits so far:", visits[0])


def main() -> None:
    with TemporaryDirectory() as folder:
        for _start in range(2):
            serve(Path(folder, "visits"))


if __name__ == "__main__":
    main()
