# /// script
# dependencies = ["numpy"]
# ///
from multiprocessing.shared_memory import SharedMemory

import numpy as np

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    numbers = np.frombuffer(block.buf, dtype="u1")
    try:
        block.close()
    except BufferError as error:
        print("BufferError:", error)
    del numbers
    block.close()
    block.unlink()
    print("closed")
