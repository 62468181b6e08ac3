import os
import signal
import subprocess
import sys
from pathlib import Path
from select import select
from tempfile import TemporaryDirectory

APP = """
import os
import signal
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
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
            worker = int(app.stdout.readline())
            print("program ended with", app.wait())
            ended, _, _ = select([app.stdout], [], [], 2)
            print("worker ended within two seconds:", bool(ended))
            os.kill(worker, signal.SIGKILL)
            app.stdout.read()
