# /// script
# dependencies = ["numpy"]
# ///
import os
from fcntl import LOCK_EX
from multiprocessing import Process
from signal import SIGKILL

from levels_owner import announce, write
from levels_reader import ADDRESS, Levels
from shared_arrays import locked, shared_zeros


def die_in_write(shared):
    with locked(ADDRESS, LOCK_EX):
        shared.array[0] = 0
        shared.array[1] = 0.9
        os.kill(os.getpid(), SIGKILL)


if __name__ == "__main__":
    with shared_zeros(4) as shared:
        announce(shared)
        reader = Levels()
        write(shared, [0.1, 0.2, 0.3])
        print("written, the reader gets", reader.read())
        writer = Process(target=die_in_write, args=(shared,))
        writer.start()
        writer.join()
        print("exit code", writer.exitcode, "leaves", shared.array.tolist())
        print("half written, the reader gets", reader.read())
        ADDRESS.unlink()
