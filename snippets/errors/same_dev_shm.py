import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import run

SAME = 'mount --bind /dev/shm /dev/shm && exec "$@"'
CONTAINER = ["unshare", "--map-root-user", "--mount", "sh", "-c", SAME, "sh"]
READ = """
import sys
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(sys.argv[1])
resource_tracker.unregister("/" + block.name, "shared_memory")
print("reads", block.buf[0])
block.close()
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 7
    run([*CONTAINER, sys.executable, "-c", READ, block.name])
    block.close()
    block.unlink()
