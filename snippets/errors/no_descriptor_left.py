import os
from multiprocessing import Pipe, Process
from resource import RLIMIT_NOFILE, getrlimit, setrlimit


def offer(requests):
    while requests.recv():
        requests.send(Pipe()[0])


if __name__ == "__main__":
    ours, theirs = Pipe()
    worker = Process(target=offer, args=(theirs,))
    worker.start()
    soft, hard = getrlimit(RLIMIT_NOFILE)
    setrlimit(RLIMIT_NOFILE, (len(os.listdir("/proc/self/fd")) + 10, hard))
    received = []
    try:
        while len(received) < 50:
            ours.send(True)
            received.append(ours.recv())
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    ours.send(False)
    worker.join()
