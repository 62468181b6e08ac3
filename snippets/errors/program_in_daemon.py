import subprocess
import sys
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

APP = """
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(abs, -3).result())
"""


def task(app):
    subprocess.run([sys.executable, app], check=True)


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        app = Path(folder, "app.py")
        app.write_text(APP)
        worker = Process(target=task, args=(app,), daemon=True)
        worker.start()
        worker.join()
        print("exit code", worker.exitcode)
