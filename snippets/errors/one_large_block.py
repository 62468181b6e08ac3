from multiprocessing.shared_memory import SharedMemory
from resource import RLIMIT_NOFILE, getrlimit, setrlimit

if __name__ == "__main__":
    soft, hard = getrlimit(RLIMIT_NOFILE)
    setrlimit(RLIMIT_NOFILE, (64, hard))
    block = SharedMemory(create=True, size=1000 * 8)
    parts = [block.buf[8 * n : 8 * n + 8] for n in range(1000)]
    parts[999][0] = 7
    print(len(parts), "parts of one block", block.buf[8 * 999])
    for part in parts:
        part.release()
    block.close()
    block.unlink()
