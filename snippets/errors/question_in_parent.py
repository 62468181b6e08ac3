import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

APP = """
from multiprocessing import Process

def greet(name):
    print("hello", name)

if __name__ == "__main__":
    name = input("name? ")
    worker = Process(target=greet, args=(name,))
    worker.start()
    worker.join()
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "app.py")
        path.write_text(APP)
        subprocess.run([sys.executable, path], input="Ada\n", text=True)
