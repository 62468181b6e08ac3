import os
import stat
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=16)
    found = os.stat(f"/dev/shm/{block.name}")
    print("mode", stat.filemode(found.st_mode), "size", found.st_size)
    print("owned by this user", found.st_uid == os.getuid())
    block.close()
    block.unlink()
