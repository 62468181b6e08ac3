import os
import sys
from multiprocessing import get_context
from tempfile import gettempdir

READ_ONLY = """
for folder in "$2" /tmp /var/tmp /usr/tmp "$PWD"; do
    test -d "$folder" || continue
    mount --bind "$folder" "$folder"
    mount -o remount,bind,ro "$folder"
done
cd "$PWD"
exec "$0" "$1" inside
"""

if __name__ == "__main__":
    if "inside" not in sys.argv:
        unshare = ["unshare", "--map-root-user", "--mount", "sh", "-ec", READ_ONLY]
        os.execvp(unshare[0], [*unshare, sys.executable, __file__, gettempdir()])
    try:
        print(gettempdir())
    except FileNotFoundError:
        print("no writable temporary folder")
    print("default", get_context().get_start_method())
