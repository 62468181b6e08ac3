import os
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    name = f"empty-block-{os.getpid()}"
    file = f"/dev/shm/{name}"
    open(file, "x").close()
    try:
        SharedMemory(name)
    finally:
        os.unlink(file)
