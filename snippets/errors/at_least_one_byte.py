from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    data = b""
    block = SharedMemory(create=True, size=max(len(data), 1))
    block.buf[: len(data)] = data
    print(len(data), bytes(block.buf[: len(data)]))
    block.close()
    block.unlink()
