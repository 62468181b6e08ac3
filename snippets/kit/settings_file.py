import json
import os
import time
from fcntl import LOCK_EX, flock
from pathlib import Path
from tempfile import TemporaryDirectory


class FileSettings:
    def __init__(self, path: Path, **values: object) -> None:
        self.path, self.latest = path, (0, values)

    def read(self) -> dict[str, object]:
        version, values = self.latest
        if self.path.exists() and (now := self.path.stat().st_mtime_ns) != version:
            self.latest = now, values | json.loads(self.path.read_bytes())
        return self.latest[1]

    def change(self, **values: object) -> None:
        new = self.path.with_suffix(".new")
        with self.path.with_suffix(".lock").open("w") as lock:
            flock(lock, LOCK_EX)
            with new.open("w") as file:
                json.dump(self.read() | values, file)
                file.flush()
                os.fsync(file.fileno())
            version = max(time.time_ns(), self.latest[0] + 1)
            os.utime(new, ns=(version, version))
            new.replace(self.path)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        one, other = (FileSettings(Path(folder, "it.json"), limit=10) for _ in "12")
        one.change(limit=20)
        print(other.read())
