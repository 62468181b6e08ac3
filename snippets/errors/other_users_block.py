import os
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory


def read(name):
    os.setuid(65534)
    try:
        print("reads", SharedMemory(name).buf[0])
    except PermissionError as error:
        print(f"PermissionError: {error}")


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    reader = get_context("fork").Process(target=read, args=(block.name,))
    reader.start()
    reader.join()
    block.close()
    block.unlink()
