import os
from multiprocessing import get_context, resource_tracker
from multiprocessing.shared_memory import SharedMemory

GROUP = 65534


def read(name):
    os.setgroups([GROUP])
    os.setuid(65534)
    block = SharedMemory(name)
    print("reads", block.buf[0])
    block.close()


if __name__ == "__main__":
    resource_tracker.ensure_running()
    block = SharedMemory(create=True, size=8)
    file = f"/dev/shm/{block.name}"
    os.chown(file, -1, GROUP)
    os.chmod(file, 0o660)
    block.buf[0] = 7
    reader = get_context("fork").Process(target=read, args=(block.name,))
    reader.start()
    reader.join()
    block.close()
    block.unlink()
