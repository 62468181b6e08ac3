import os
import signal
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    old = SharedMemory(create=True, size=8)
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    helper = subprocess.Popen(command, start_new_session=True)
    os.killpg(helper.pid, signal.SIGKILL)
    print("helper ended with", helper.wait())
    new = SharedMemory(create=True, size=8)
    for block in old, new:
        block.close()
        block.unlink()
