import os
import signal
from multiprocessing import get_context, parent_process

spawn = get_context("spawn")


def read(number, has_read):
    parent = parent_process()
    parent.join()
    print("parent alive", parent.is_alive())
    print("number", number.value, flush=True)
    has_read.set()


def make(has_read):
    number = spawn.Value("i", 7, lock=False)
    args = number, has_read
    spawn.Process(target=read, args=args, daemon=True).start()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    has_read = spawn.Event()
    maker = spawn.Process(target=make, args=(has_read,))
    maker.start()
    maker.join()
    has_read.wait()
    print("exit code", maker.exitcode)
