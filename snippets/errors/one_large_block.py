from multiprocessing.shared_memory import SharedMemory
from resource import RLIMIT_NOFILE, getrlimit, setrlimit

COUNT, SIZE = 1000, 8

if __name__ == "__main__":
    soft, hard = getrlimit(RLIMIT_NOFILE)
    setrlimit(RLIMIT_NOFILE, (64, hard))
    block = SharedMemory(create=True, size=COUNT * SIZE)
    parts = [block.buf[n * SIZE : (n + 1) * SIZE] for n in range(COUNT)]
    parts[1][0] = 7
    print("files", getrlimit(RLIMIT_NOFILE)[0], "parts", len(parts))
    print("bytes", sum(map(len, parts)), "number", block.buf[SIZE])
    for part in parts:
        part.release()
    block.close()
    block.unlink()
