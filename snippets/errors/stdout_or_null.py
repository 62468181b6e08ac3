import os
import subprocess
import sys
from multiprocessing import get_context

if sys.stdout is None:
    sys.stdout = open(os.devnull, "w")
if sys.stderr is None:
    sys.stderr = open(os.devnull, "w")


def work():
    sys.stdout.write("working\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["without console"]:
        worker = get_context("spawn").Process(target=work)
        worker.start()
        worker.join()
        print("exit code", worker.exitcode, file=sys.stderr)
    else:
        arguments = [sys.executable, __file__, "without console"]
        subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", *arguments])
