import os
from multiprocessing import get_context


def main():
    lock = get_context("spawn").Lock()
    with lock:
        print("done", flush=True)


if __name__ == "__main__":
    main()
    os._exit(0)
