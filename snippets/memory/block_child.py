import sys
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write(name, text):
    attached = SharedMemory(name)
    try:
        attached.buf[: len(text)] = text
    finally:
        attached.close()


def main():
    text = b"from the child"
    block = SharedMemory(create=True, size=len(text))
    try:
        worker = Process(target=write, args=(block.name, text))
        worker.start()
        worker.join()
        if worker.exitcode:
            sys.exit("the worker failed")
        print(bytes(block.buf[: len(text)]))
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
