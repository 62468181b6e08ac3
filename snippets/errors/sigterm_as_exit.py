import os
import signal
import sys
import time
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def leave(signum, frame):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit()


def work(block):
    while True:
        time.sleep(0.1)


def main():
    signal.signal(signal.SIGTERM, leave)
    block = SharedMemory(create=True, size=8)
    worker = Process(target=work, args=(block,))
    try:
        worker.start()
        print("running", flush=True)
        os.kill(os.getpid(), signal.SIGTERM)
        worker.join()
    finally:
        print("tidying up")
        if worker.pid:
            worker.kill()
            worker.join()
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
