import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

KILLED = """
import os, signal
from multiprocessing.shared_memory import SharedMemory
print(SharedMemory(create=True, size=8).name, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""

if __name__ == "__main__":
    command = [sys.executable, "-c", KILLED]
    ran = subprocess.run(command, capture_output=True, text=True)
    print("exit code", ran.returncode)
    try:
        SharedMemory(ran.stdout.strip())
    except FileNotFoundError as error:
        print(type(error).__name__)
    print("leaked shared_memory" in ran.stderr)
