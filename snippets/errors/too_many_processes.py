import os
from multiprocessing import get_context
from resource import RLIMIT_NPROC, setrlimit
from threading import Thread

if __name__ == "__main__":
    fork = get_context("fork")
    first = fork.Process(target=print, args=("first worker",))
    first.start()
    first.join()
    if os.getuid() == 0:
        os.setuid(65534)
    setrlimit(RLIMIT_NPROC, (1, 1))
    for start in fork.Process(target=int).start, Thread(target=int).start:
        try:
            start()
        except (OSError, RuntimeError) as error:
            print(f"{type(error).__name__}: {error}")
