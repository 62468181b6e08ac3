import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import PIPE, STDOUT, run


def read(name):
    block = SharedMemory(name)
    print("reader", block.buf[0])
    block.close()


if __name__ == "__main__":
    if sys.argv[1:]:
        read(sys.argv[1])
    else:
        block = SharedMemory(create=True, size=8)
        block.buf[0] = 7
        reader = [sys.executable, __file__, block.name]
        printed = run(reader, stdout=PIPE, stderr=STDOUT, text=True)
        print(printed.stdout, end="")
        block.close()
        block.unlink()
