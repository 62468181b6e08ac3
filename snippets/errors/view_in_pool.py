from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    try:
        with Pool(1) as pool:
            pool.map(len, [block.buf])
    finally:
        block.close()
        block.unlink()
