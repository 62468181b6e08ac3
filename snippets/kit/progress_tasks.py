# /// script
# dependencies = ["tqdm"]
# ///
from concurrent.futures import as_completed
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tqdm import tqdm
from workers import worker_pool


def checksum(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def checksums(
    paths: list[Path], sums: dict[Path, str], failed: dict[Path, Exception]
) -> None:
    """Add the checksums of the files, and the errors of those that cannot be read."""
    with worker_pool(4) as pool:
        tasks = {pool.submit(checksum, path): path for path in paths}
        for task in tqdm(as_completed(tasks), total=len(tasks), disable=None):
            try:
                sums[tasks[task]] = task.result()
            except (OSError, ValueError) as error:
                failed[tasks[task]] = error


def main() -> None:
    sums: dict[Path, str] = {}
    failed: dict[Path, Exception] = {}
    with TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number:03}.dat") for number in range(300)]
        for path in paths[1:]:
            path.write_bytes(bytes(1000))
        try:
            checksums(paths, sums, failed)
        finally:
            print(len(sums), "checksums")
            for path, error in failed.items():
                print(f"{path.name} failed: {type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
