import subprocess
import sys
from multiprocessing import get_context


def work():
    sys.stdout.write("working\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["without console"]:
        worker = get_context("spawn").Process(target=work)
        worker.start()
        worker.join()
    else:
        arguments = [sys.executable, __file__, "without console"]
        subprocess.run(["sh", "-c", 'exec "$@" >&-', "sh", *arguments])
