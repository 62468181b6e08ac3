import os
import time
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

fork = get_context("fork")


def read(connection):
    block = SharedMemory(connection.recv())
    print("child", block.buf[0], flush=True)
    block.close()


if __name__ == "__main__":
    here, there = fork.Pipe()
    reader = fork.Process(target=read, args=(there,))
    reader.start()
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 7
    here.send(block.name)
    reader.join()
    while os.path.exists(f"/dev/shm/{block.name}"):
        time.sleep(0.01)
    block.close()
    block.unlink()
