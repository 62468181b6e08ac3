import os
from multiprocessing import get_context


def any_left():
    try:
        os.waitpid(-1, os.WNOHANG)
        return "would wait forever"
    except ChildProcessError:
        return "no child left"


if __name__ == "__main__":
    print("method      os.waitpid(-1, 0)")
    for method in "fork", "spawn", "forkserver":
        child = get_context(method).Process(target=os.getpid)
        child.start()
        child.join()
        print(f"{method:<12}{any_left()}")
