# /// script
# dependencies = ["numpy"]
# ///
import os
import sys
from fcntl import LOCK_EX, LOCK_NB, LOCK_SH
from signal import SIGCONT, SIGSTOP
from subprocess import Popen
from threading import Thread

from levels_owner import announce, write
from levels_reader import ADDRESS
from shared_arrays import locked, shared_zeros


def stop_in_read():
    with locked(ADDRESS, LOCK_SH):
        os.kill(os.getpid(), SIGSTOP)


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit(stop_in_read())
    with shared_zeros(4) as shared:
        announce(shared)
        with Popen([sys.executable, __file__, "view"]) as viewer:
            os.waitpid(viewer.pid, os.WUNTRACED)
            writing = Thread(target=write, args=(shared, [0.1, 0.2, 0.3]))
            writing.start()
            writing.join(timeout=1)
            print("viewer stopped, the owner waits:", writing.is_alive())
            try:
                with locked(ADDRESS, LOCK_EX | LOCK_NB):
                    print("not waited")
            except BlockingIOError as error:
                print("with LOCK_NB it does not:", repr(error))
            viewer.send_signal(SIGCONT)
            writing.join()
        print("viewer goes on, written:", shared.array[1:])
        ADDRESS.unlink()
