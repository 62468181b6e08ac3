import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import run

OTHER = 'mount -t tmpfs tmpfs /dev/shm && exec "$@"'
CONTAINER = ["unshare", "--map-root-user", "--mount", "sh", "-c", OTHER, "sh"]
READ = """
import sys
from multiprocessing.shared_memory import SharedMemory
try:
    SharedMemory(sys.argv[1])
except FileNotFoundError as error:
    print(f"FileNotFoundError: {error}")
"""

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    run([*CONTAINER, sys.executable, "-c", READ, block.name])
    block.close()
    block.unlink()
