import os
import signal
import time
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    try:
        print("running", flush=True)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(10)
    finally:
        print("tidying up")
        block.close()
        block.unlink()
