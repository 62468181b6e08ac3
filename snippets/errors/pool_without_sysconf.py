import errno
import os
from multiprocessing import Pool


def refuse(name):
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


if __name__ == "__main__":
    os.sysconf = refuse
    with Pool(2) as pool:
        print(pool.map(abs, [-1, -2, -3]))
