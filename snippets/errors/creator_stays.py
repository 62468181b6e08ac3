import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import PIPE, Popen

from attach_untracked import attach


def produce():
    block = SharedMemory(create=True, size=8)
    try:
        block.buf[0] = 7
        print(block.name, flush=True)
        sys.stdin.read()
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    if sys.argv[1:]:
        produce()
    else:
        command = [sys.executable, __file__, "produce"]
        with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as producer:
            block = attach(producer.stdout.readline().strip())
            print("consumer", block.buf[0])
            block.close()
        print("producer has ended with", producer.returncode)
