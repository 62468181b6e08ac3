# /// script
# dependencies = ["tqdm"]
# ///
import re
from hashlib import sha256
from io import StringIO
from multiprocessing import Condition, Process, Value
from signal import SIG_IGN, SIGINT, signal
from threading import active_count

from tqdm import tqdm

PIECES, WORKERS = 100, 3
LOOK = {"ascii": True, "bar_format": "{l_bar}{bar:30}| {n}/{total}"}


def work(done, changed):
    signal(SIGINT, SIG_IGN)
    for _ in range(PIECES):
        sha256(bytes(1_000_000))
        with changed:
            done.value += 1
            changed.notify()


def follow(bar, done, changed, workers):
    while workers:
        workers = [worker for worker in workers if worker.is_alive()]
        with changed:
            changed.wait_for(lambda: done.value > bar.n, 0.2)
            now = done.value
        bar.update(now - bar.n)


if __name__ == "__main__":
    done = Value("i", 0)
    changed = Condition(done.get_lock())
    workers = []
    for _ in range(WORKERS):
        args = done, changed
        workers.append(Process(target=work, args=args, daemon=True))
        workers[-1].start()
    print("workers", WORKERS, "pieces", WORKERS * PIECES)
    screen = StringIO()
    with tqdm(total=WORKERS * PIECES, file=screen, **LOOK) as bar:
        print("threads", active_count())
        follow(bar, done, changed, workers)
    print("exit codes", [worker.exitcode for worker in workers])
    drawn = screen.getvalue()
    print(drawn.strip().split("\r")[-1])
    states = [int(n) for n in re.findall(r"(\d+)/", drawn)]
    print("never backwards", states == sorted(states), states[-1])
