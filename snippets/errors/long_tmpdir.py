import os
import sys
from subprocess import run
from tempfile import TemporaryDirectory

PROGRAMS = (
    "from multiprocessing import Manager; print(Manager().list([7]))",
    "from multiprocessing import get_context\n"
    "get_context('forkserver').Process(target=print, args=('child',)).start()",
)

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        job = os.path.join(folder, "scratch-of-a-job" * 5)
        os.mkdir(job)
        for program in PROGRAMS:
            run([sys.executable, "-c", program], env=os.environ | {"TMPDIR": job})
