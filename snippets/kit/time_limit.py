import os
import pickle
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait

from workers import Worker, ctrl_c_put_off


def send_result(sender: Connection, function: Callable, item) -> None:
    try:
        sender.send(function(item))
    except Exception as error:
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:
            error = RuntimeError(repr(error))
        sender.send(error)


class Task:
    """A call in a process of its own, which may take so many seconds."""

    def __init__(self, function: Callable, item, seconds: float) -> None:
        self.receiver, sender = Pipe(duplex=False)
        self.worker = Worker(target=send_result, args=(sender, function, item))
        self.worker.start()
        sender.close()
        self.item, self.seconds, self.end = item, seconds, time.monotonic() + seconds

    def result(self):
        """What the call has returned, or the error that it has ended with."""
        try:
            if not self.receiver.poll():
                return TimeoutError(f"killed after {self.seconds:g} s")
            result = self.receiver.recv()
        except (EOFError, OSError):
            self.worker.join(timeout=1)
            return ChildProcessError(f"exit code {self.worker.exitcode}")
        except Exception as error:
            result = error
        self.worker.join(timeout=1)
        return result

    def stop(self) -> None:
        self.worker.kill()
        self.worker.join()
        self.receiver.close()


def map_limited(
    function: Callable, items: Iterable, seconds: float, workers: int = 4
) -> Iterator[tuple]:
    """Call a function for each item. As each call ends, or is killed because it takes
    too long, yield the item and the result."""
    waiting = iter(items)
    tasks: list[Task] = []
    try:
        while True:
            before = len(tasks)
            for item in islice(waiting, 1 if before < workers else 0):
                with ctrl_c_put_off():
                    tasks.append(Task(function, item, seconds))
            if not tasks:
                return
            started = len(tasks) > before
            left = 0 if started else max(0, tasks[0].end - time.monotonic())
            ready = wait([task.receiver for task in tasks], left)
            now = time.monotonic()
            ended = [t for t in tasks if t.receiver in ready or now >= t.end]
            results = [(task.item, task.result()) for task in ended]
            for task in ended:
                task.stop()
                tasks.remove(task)
            yield from results
    finally:
        with ctrl_c_put_off():
            for task in tasks:
                task.stop()


FILES = "cities.csv", "endless.csv", "huge.csv", "prices.csv", "wrong.csv"


def convert(file: str) -> str:
    """Your own work on one file; three of the files make it fail."""
    if file == "endless.csv":
        time.sleep(3600)
    if file == "huge.csv":
        os.kill(os.getpid(), 9)
    if file == "wrong.csv":
        raise ValueError("no column 'price'")
    return file.replace(".csv", ".parquet")


def main() -> None:
    done, failed = {}, {}
    for file, result in map_limited(convert, FILES, 5):
        if isinstance(result, Exception):
            failed[file] = result
        else:
            done[file] = result
        print(f"{len(done) + len(failed)} of {len(FILES)}")
    print("done:", ", ".join(sorted(done.values())))
    for file, error in sorted(failed.items()):
        print(f"{file}: {error!r}")


if __name__ == "__main__":
    main()
