import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

APP = """
import sys
from multiprocessing import Process

def ask():
    sys.stdin = open(0)
    name = input("name? ")
    print("hello", name)

if __name__ == "__main__":
    worker = Process(target=ask)
    worker.start()
    worker.join()
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "app.py")
        path.write_text(APP)
        subprocess.run([sys.executable, path], input="Ada\n", text=True)
