import sys
from multiprocessing.shared_memory import SharedMemory
from subprocess import run


def produce():
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 7
    print(block.name)
    block.close()


if __name__ == "__main__":
    if sys.argv[1:]:
        produce()
    else:
        producer = [sys.executable, __file__, "produce"]
        ended = run(producer, capture_output=True, text=True)
        print("leaked:", "leaked shared_memory" in ended.stderr)
        try:
            SharedMemory(ended.stdout.strip())
        except FileNotFoundError as error:
            print("FileNotFoundError:", error)
