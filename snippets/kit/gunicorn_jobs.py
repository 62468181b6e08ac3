# /// script
# dependencies = ["flask", "gunicorn>=25.1"]
# ///
import os
import tempfile
import time
import traceback
from fcntl import LOCK_EX, flock
from pathlib import Path
from threading import Thread

LOCK, EVERY = Path(tempfile.gettempdir(), "jobs.lock"), 60


def job() -> None:
    print("job in worker", os.getpid(), flush=True)


def run_jobs() -> None:
    """Run the job in one worker; the others wait here, to take over from it."""
    with LOCK.open("w") as file:
        flock(file, LOCK_EX)
        while True:
            try:
                job()
            except Exception:
                traceback.print_exc()
            time.sleep(EVERY)


def post_worker_init(worker: object) -> None:
    Thread(target=run_jobs, daemon=True).start()


if __name__ == "__main__":
    job()
