import sys
import time
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Event


def keep(event):
    global started
    started = event


def work():
    started.set()
    time.sleep(60)


def stop(way, started):
    started.clear()
    options = {"initializer": keep, "initargs": (started,)}
    with ProcessPoolExecutor(max_workers=1, **options) as executor:
        future = executor.submit(work)
        started.wait()
        getattr(executor, way)()
        try:
            future.result()
        except BrokenProcessPool as error:
            print(way, type(error).__name__)


if __name__ == "__main__":
    if sys.version_info < (3, 14):
        sys.exit("needs Python 3.14")
    started = Event()
    for way in "terminate_workers", "kill_workers":
        stop(way, started)
