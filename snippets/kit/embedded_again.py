import os
import sys
from contextlib import suppress
from multiprocessing import get_context
from pathlib import Path
from subprocess import PIPE, run
from tempfile import TemporaryDirectory

from embedded_build import cc


def start_worker():
    print("this is", os.path.basename(sys.executable))
    worker = get_context("spawn").Process(target=print, args=("this is a worker",))
    with suppress(BrokenPipeError):
        worker.start()
        worker.join()


if __name__ == "__main__":
    source = Path(__file__).with_suffix(".c")
    with TemporaryDirectory() as folder:
        env = os.environ | {"PYTHONPATH": str(source.parent)}
        program = run([cc(source, folder)], env=env, stdout=PIPE, text=True)
        print(*sorted(program.stdout.splitlines()), sep="\n")
