import os
import sys
import time
from multiprocessing import get_context
from pathlib import Path
from signal import SIGKILL
from subprocess import PIPE, Popen, run
from tempfile import TemporaryDirectory

from only_one import only_one


def program(path, kind):
    with only_one(path):
        worker = get_context("fork").Process(target=time.sleep, args=(60,))
        if kind == "with a worker":
            worker.start()
        print(worker.pid, flush=True)
        if kind != "short":
            time.sleep(60)


def try_again(path):
    again = run(
        [sys.executable, __file__, path, "short"], capture_output=True, text=True
    )
    return f"again: exit code {again.returncode} {again.stderr.strip()}".rstrip()


if __name__ == "__main__":
    if sys.argv[1:]:
        program(Path(sys.argv[1]), sys.argv[2])
        sys.exit()
    with TemporaryDirectory() as folder:
        for kind in ("alone", "with a worker"):
            path = Path(folder, "report.py")
            path.touch()
            command = [sys.executable, __file__, path, kind]
            first = Popen(command, stdout=PIPE, text=True)
            worker = first.stdout.readline()
            print(f"{kind}, running,", try_again(path))
            first.kill()
            first.wait()
            print(f"{kind}, killed,", try_again(path))
            if kind == "with a worker":
                os.kill(int(worker), SIGKILL)
