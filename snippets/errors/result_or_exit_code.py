import os
import signal
from contextlib import suppress
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def work(sender: Connection, healthy: bool) -> None:
    os.set_blocking(sender.fileno(), healthy)
    with suppress(BlockingIOError):
        sender.send(bytes(50_000_000))
    if not healthy:
        os.kill(os.getpid(), signal.SIGKILL)


def result(healthy: bool) -> bytes:
    receiver, sender = Pipe(duplex=False)
    worker = Process(target=work, args=(sender, healthy))
    worker.start()
    sender.close()
    try:
        return receiver.recv()
    except (EOFError, OSError) as error:
        worker.join()
        raise RuntimeError(f"worker ended with {worker.exitcode}") from error
    finally:
        receiver.close()
        worker.join()


def main() -> None:
    for healthy in True, False:
        try:
            print(f"{len(result(healthy)):,} bytes")
        except RuntimeError as error:
            print("no result:", error)


if __name__ == "__main__":
    main()
