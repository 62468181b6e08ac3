import os
import sys
from multiprocessing import Lock, RawValue, Value
from multiprocessing.shared_memory import SharedMemory

HIDE = "mount -t tmpfs tmpfs /dev"
AGAIN = ["sh", "-c", HIDE + ' && exec "$0" "$1" inside', sys.executable]

if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount"]
        os.execvp(unshare[0], [*unshare, *AGAIN, __file__])
    for make, *arguments in (
        (Value, "i"),
        (RawValue, "i"),
        (Lock,),
        (SharedMemory, "numbers", True, 8),
    ):
        try:
            print(make(*arguments))
        except OSError as error:
            print(f"{type(error).__name__}: {error}")
