import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

MAIN = "from multiprocessing import shared_memory\n"

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "multiprocessing.py").write_text("print('my first try')\n")
        Path(folder, "main.py").write_text(MAIN)
        subprocess.run([sys.executable, "main.py"], cwd=folder)
