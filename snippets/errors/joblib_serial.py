# /// script
# dependencies = ["joblib"]
# ///
import _multiprocessing
import errno
import os
import warnings


def refuse(*args, **kwargs):
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


if __name__ == "__main__":
    _multiprocessing.SemLock = refuse
    with warnings.catch_warnings(record=True) as caught:
        from joblib import Parallel, delayed
    for warning in caught:
        print(f"{warning.category.__name__}: {warning.message}")
    pids = Parallel(n_jobs=2)(delayed(os.getpid)() for _ in range(4))
    print("all in this process:", set(pids) == {os.getpid()})
