import errno
import os
from concurrent.futures import ProcessPoolExecutor


def refuse(name):
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


if __name__ == "__main__":
    os.sysconf = refuse
    ProcessPoolExecutor(2)
