import os
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from signal import SIGKILL
from tempfile import TemporaryDirectory

from batches_acknowledged import consume, deliver


def die_once(mark):
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), SIGKILL)


def consume_and_die(folder, number, batch):
    if number == 2:
        die_once(folder / "before")
    consume(number, batch)
    if number == 2:
        die_once(folder / "after")


def die(number, batch):
    os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    batches = [range(100), range(100, 200), range(200, 250)]
    with TemporaryDirectory() as folder:
        deliver(batches, partial(consume_and_die, Path(folder)))
    print("a batch that kills every consumer:")
    try:
        deliver(batches, die)
    except BrokenProcessPool as error:
        print("BrokenProcessPool:", error)
