import os
import sys


def written(end):
    reader, writer = os.pipe()
    with open(writer, "w") as file:
        file.write("line\n")
        pid = os.fork()
        if pid == 0:
            end(3)
        ended, status = os.waitpid(pid, 0)
    with open(reader) as file:
        return os.WEXITSTATUS(status), file.readlines()


if __name__ == "__main__":
    hard, soft = written(os._exit), written(sys.exit)
    print("os._exit", *hard)
    print("sys.exit", *soft)
