from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory


def write(block):
    block.buf[0] = 7
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    with Pool(1) as pool:
        pool.map(write, [block])
    print("first byte", block.buf[0])
    block.close()
    block.unlink()
