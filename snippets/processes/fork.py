import os
from mmap import mmap

if __name__ == "__main__":
    own, shared = 1, mmap(-1, 1)
    started = os.getpid()
    pid = os.fork()
    if pid == 0:
        own, shared[0] = 2, 2
        print("child: parent forked it", os.getppid() == started)
        print("child: own", own, "shared", shared[0], flush=True)
        os._exit(0)
    ended, status = os.waitpid(pid, 0)
    print("parent: got the child's pid", ended == pid)
    print("parent: exit code", os.WEXITSTATUS(status))
    print("parent: own", own, "shared", shared[0])
