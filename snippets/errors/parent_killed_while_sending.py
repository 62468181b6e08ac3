import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

APP = """
import os
import signal
from multiprocessing import get_context

def kill_parent():
    os.kill(os.getppid(), signal.SIGKILL)

class OutOfMemory:
    def __reduce__(self):
        return kill_parent, ()

if __name__ == "__main__":
    large = OutOfMemory(), bytes(50_000_000)
    get_context("spawn").Process(target=print, args=large).start()
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "app.py")
        path.write_text(APP)
        app = subprocess.run([sys.executable, path], stderr=subprocess.PIPE, text=True)
    print("the parent ended with", app.returncode)
    print(app.stderr.splitlines()[-1])
