from multiprocessing.shared_memory import SharedMemory
from resource import RLIMIT_NOFILE, getrlimit, setrlimit

if __name__ == "__main__":
    soft, hard = getrlimit(RLIMIT_NOFILE)
    setrlimit(RLIMIT_NOFILE, (64, hard))
    blocks = []
    try:
        while True:
            blocks.append(SharedMemory(create=True, size=8))
    except OSError as error:
        print(f"{type(error).__name__}: {error}")
    for block in blocks:
        block.close()
        block.unlink()
    print(len(blocks), "blocks")
