import os
import signal
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    old = SharedMemory(create=True, size=8)
    tracker = resource_tracker._resource_tracker._pid
    os.kill(tracker, signal.SIGKILL)
    os.waitid(os.P_PID, tracker, os.WEXITED | os.WNOWAIT)
    new = SharedMemory(create=True, size=8)
    for block in old, new:
        block.close()
        block.unlink()
