import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path


def once_a_day(done: Path, today: date, job: Callable[[], object]) -> None:
    """Run the job unless it was done today. The caller holds the lock."""
    if done.exists() and done.read_text() == today.isoformat():
        return
    job()
    new = done.with_suffix(".new")
    with new.open("w") as file:
        file.write(today.isoformat())
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, done)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        done = Path(folder, "report.done")
        for today in (date(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 2)):
            print("it is", today)
            once_a_day(done, today, lambda: print("the report is made"))


if __name__ == "__main__":
    main()
