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
        sender.send(sendable(error))


def sendable(error: Exception) -> Exception:
    """The error itself, or its text if another process cannot rebuild it."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(repr(error))
    return error


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
        if not self.receiver.poll():
            return TimeoutError(f"killed after {self.seconds:g} s")
        try:
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
            for item in islice(waiting, workers - len(tasks)):
                with ctrl_c_put_off():
                    tasks.append(Task(function, item, seconds))
            if not tasks:
                return
            left = min(task.end for task in tasks) - time.monotonic()
            ready = wait([task.receiver for task in tasks], max(0, left))
            ended = [
                task
                for task in tasks
                if task.receiver in ready or time.monotonic() >= task.end
            ]
            results = [(task.item, task.result()) for task in ended]
            for task in ended:
                task.stop()
                tasks.remove(task)
            yield from results
    finally:
        with ctrl_c_put_off():
            for task in tasks:
                task.stop()


def count_steps(number: int) -> int:
    steps = 0
    while number != 1:
        number = 3 * number - 1 if number % 2 else number // 2
        steps += 1
    return steps


def main() -> None:
    for numbers, seconds in ([3, 4, 6], 60), ([5, 7], 1):
        steps, failed = {}, {}
        for number, result in map_limited(count_steps, numbers, seconds):
            if isinstance(result, Exception):
                failed[number] = result
            else:
                steps[number] = result
            print(f"{len(steps)} done, {len(failed)} failed")
        print("steps:", dict(sorted(steps.items())))
        for number, error in sorted(failed.items()):
            print(f"{number}: {error!r}")


if __name__ == "__main__":
    main()
