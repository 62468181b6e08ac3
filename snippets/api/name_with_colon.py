import os
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def make(name):
    block = SharedMemory(name, create=True, size=8)
    block.close()
    block.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        make(sys.argv[1])
    else:
        maker = [sys.executable, __file__, f"a:b-{os.getpid()}"]
        ran = subprocess.run(maker, capture_output=True, text=True)
        print("exit code", ran.returncode)
        print("tracker:", *ran.stderr.splitlines()[-1:])
