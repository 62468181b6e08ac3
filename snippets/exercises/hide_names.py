import sys
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

LINE = len("anna 200 12\n")


def hide_names(name, first, end):
    block = SharedMemory(name)
    try:
        for start in range(first, end, LINE):
            block.buf[start : start + 4] = b"****"
    finally:
        block.close()


def main():
    log = b"anna 200 12\nbert 404 70\n" * 10_000
    half, end = len(log) // 2, len(log)
    block = SharedMemory(create=True, size=end)
    try:
        block.buf[:end] = log
        parts = (block.name, 0, half), (block.name, half, end)
        workers = [Process(target=hide_names, args=part) for part in parts]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if any(worker.exitcode for worker in workers):
            sys.exit("a worker failed")
        print(sorted(set(bytes(block.buf[:end]).decode().splitlines())))
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
