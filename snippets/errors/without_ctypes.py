import sys
from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory

sys.modules["_ctypes"] = None


def add(block, lock, amount):
    with lock:
        total = int.from_bytes(block.buf[:8], "little") + amount
        block.buf[:8] = total.to_bytes(8, "little")
    block.close()


if __name__ == "__main__":
    block, lock = SharedMemory(create=True, size=8), Lock()
    try:
        workers = [Process(target=add, args=(block, lock, n)) for n in (1, 2, 3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print("total", int.from_bytes(block.buf[:8], "little"))
    finally:
        block.unlink()
        block.close()
