import sys
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write(name: str, text: bytes) -> None:
    block = SharedMemory(name)
    try:
        block.buf[: len(text)] = text
    finally:
        block.close()


def main() -> None:
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
