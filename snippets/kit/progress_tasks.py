# /// script
# dependencies = ["tqdm"]
# ///
from concurrent.futures import as_completed
from hashlib import sha256

from tqdm import tqdm
from workers import worker_pool


def checksum(number: int) -> str:
    return sha256(bytes(number) * 1000).hexdigest()


def main() -> None:
    with worker_pool(4) as pool:
        tasks = [pool.submit(checksum, number) for number in range(300)]
        for task in tqdm(as_completed(tasks), total=len(tasks), disable=None):
            task.result()
        print(len(tasks), "checksums")


if __name__ == "__main__":
    main()
