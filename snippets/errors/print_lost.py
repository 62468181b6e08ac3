import os
import sys
import time
from multiprocessing import Pipe, Process
from subprocess import run


def work(done):
    print("a line of the worker")
    done.send("printed")
    time.sleep(60)


def main():
    reader, writer = Pipe(duplex=False)
    worker = Process(target=work, args=(writer,))
    worker.start()
    print("the worker has", reader.recv())
    worker.terminate()
    worker.join()
    print("exit code", worker.exitcode)


if __name__ == "__main__":
    if "through a pipe" in sys.argv:
        main()
    else:
        command = [sys.executable, __file__, "through a pipe"]
        env = os.environ | {"PYTHONUNBUFFERED": ""}
        print(run(command, env=env, capture_output=True, text=True).stdout, end="")
