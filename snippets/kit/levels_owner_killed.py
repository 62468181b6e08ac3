# /// script
# dependencies = ["numpy"]
# ///
import os
import sys
from signal import SIGKILL
from subprocess import DEVNULL, PIPE, STDOUT, Popen, run

import levels_reader
from levels_owner import announced
from shared_arrays import shared_zeros


def own():
    with shared_zeros(3) as shared, announced(shared):
        print("ready")
        sys.stdin.read()


def read():
    reader = [sys.executable, levels_reader.__file__]
    return run(reader, stdout=PIPE, stderr=STDOUT, text=True).stdout.strip()


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit(own())
    command = [sys.executable, "-u", __file__, "own"]
    with Popen(command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL) as owner:
        owner.stdout.readline()
        print("before:", read())
        os.kill(owner.pid, SIGKILL)
        owner.stdout.read()
    print("exit code", owner.returncode)
    print("after:", read())
    levels_reader.ADDRESS.unlink()
