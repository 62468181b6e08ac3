import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

PROGRAMS = {
    "attribute.py": "import multiprocessing\nmultiprocessing.Pool(2)",
    "submodule.py": "from multiprocessing.pool import Pool",
}

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "multiprocessing.py").write_text("workers = 2")
        for name, program in PROGRAMS.items():
            file = Path(folder, name)
            file.write_text(program)
            ended = subprocess.run([sys.executable, file], stderr=-1, text=True)
            print(ended.stderr.splitlines()[-1].partition(" (consider")[0])
