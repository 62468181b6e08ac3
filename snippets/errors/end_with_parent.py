import os
import subprocess
import sys
from pathlib import Path
from select import select
from tempfile import TemporaryDirectory

APP = """
import os
import signal
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import parent_process
from threading import Thread


def watch(born_to):
    while os.getppid() == born_to and parent_process().is_alive():
        time.sleep(0.2)
    os._exit(1)


def end_with_parent():
    Thread(target=watch, args=(os.getppid(),), daemon=True).start()


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1, initializer=end_with_parent)
    print(executor.submit(os.getpid).result(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "app.py")
        path.write_text(APP)
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        own = {**os.environ, "TMPDIR": folder}
        with subprocess.Popen([sys.executable, path], env=own, **pipes) as app:
            app.stdout.readline()
            print("program ended with", app.wait())
            ended, _, _ = select([app.stdout], [], [], 20)
            print("worker ended:", bool(ended))
