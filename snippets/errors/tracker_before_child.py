from multiprocessing import get_context, resource_tracker
from multiprocessing.shared_memory import SharedMemory

fork = get_context("fork")


def read(name):
    block = SharedMemory(name)
    number = block.buf[0]
    block.close()
    return number


if __name__ == "__main__":
    resource_tracker.ensure_running()
    with fork.Pool(2) as pool:
        for number in 7, 8:
            block = SharedMemory(create=True, size=8)
            block.buf[0] = number
            print(pool.map(read, [block.name] * 3))
            block.close()
            block.unlink()
        pool.close()
        pool.join()
