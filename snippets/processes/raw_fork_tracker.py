import os
import sys
import time
from multiprocessing.shared_memory import SharedMemory
from subprocess import PIPE, STDOUT, Popen


def serve():
    block = SharedMemory(create=True, size=8)
    print(block.name, flush=True)
    if os.fork() == 0:
        sys.stdin.read()
        os._exit(0)


def removed(path, seconds):
    end = time.monotonic() + seconds
    while os.path.exists(path) and time.monotonic() < end:
        time.sleep(0.05)
    return not os.path.exists(path)


if __name__ == "__main__":
    if sys.argv[1:]:
        serve()
    else:
        command = [sys.executable, __file__, "serve"]
        server = Popen(command, stdin=PIPE, stdout=PIPE, stderr=STDOUT, text=True)
        path = f"/dev/shm/{server.stdout.readline().strip()}"
        server.wait()
        print("parent has ended, block removed:", removed(path, 6))
        server.stdin.close()
        server.stdout.read()
        print("child has ended, block removed:", removed(path, 6))
