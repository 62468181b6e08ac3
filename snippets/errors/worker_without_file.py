import sys
from subprocess import run

TYPED = """
from multiprocessing import get_context

def work():
    print("done")

worker = get_context("spawn").Process(target=work)
worker.start()
worker.join()
print("exit code", worker.exitcode)
"""

if __name__ == "__main__":
    run([sys.executable, "-c", TYPED])
