import json
from multiprocessing import Lock
from multiprocessing.synchronize import Lock as LockType
from pathlib import Path
from tempfile import TemporaryDirectory

from workers import worker_pool

file_lock: LockType


def keep_lock(lock: LockType) -> None:
    global file_lock
    file_lock = lock


def append(path: Path, record: dict) -> None:
    line = json.dumps(record, ensure_ascii=False) + "\n"
    with file_lock, open(path, "a", encoding="utf-8") as file:
        file.write(line)


def measure(path: Path, sensor: int) -> None:
    for number in range(100):
        append(path, {"sensor": sensor, "value": number * 0.5})


def main() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "readings.jsonl")
        with worker_pool(4, keep_lock, (Lock(),)) as pool:
            for task in [pool.submit(measure, path, sensor) for sensor in range(8)]:
                task.result()
        with open(path, encoding="utf-8") as file:
            records = [json.loads(line) for line in file]
    print(len(records), "records, sum", sum(each["value"] for each in records))


if __name__ == "__main__":
    main()
