from multiprocessing import Lock, Process
from multiprocessing.shared_memory import SharedMemory

SIZE = 8


def add(block, lock):
    with block.buf[:SIZE].cast("q") as numbers:
        for _ in range(1_000):
            with lock:
                numbers[0] += 1
    block.close()


if __name__ == "__main__":
    block, lock = SharedMemory(create=True, size=SIZE), Lock()
    args = (block, lock)
    workers = [Process(target=add, args=args) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with block.buf[:SIZE].cast("q") as result:
        print(result[0])
    block.close()
    block.unlink()
