import os
import sys
from multiprocessing import Value

SMALL = "mount -t tmpfs -o size=1m tmpfs /dev/shm"
AGAIN = ["sh", "-c", SMALL + ' && exec "$0" "$1" inside', sys.executable]

if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    values = []
    for _ in range(1000):
        values.append(Value("i"))
