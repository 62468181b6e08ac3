import sys
from subprocess import run

SCRIPT = """
from multiprocessing import get_context

if __name__ == "__main__":
    worker = get_context("spawn").Process(target=print)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
"""

if __name__ == "__main__":
    run([sys.executable], input=SCRIPT, text=True)
