# /// script
# dependencies = ["joblib"]
# ///
import os
import signal

from joblib import Parallel, delayed
from joblib.externals.loky.process_executor import TerminatedWorkerError


def work():
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    try:
        Parallel(n_jobs=2)([delayed(work)()])
    except TerminatedWorkerError as error:
        print(f"TerminatedWorkerError: {error}")
