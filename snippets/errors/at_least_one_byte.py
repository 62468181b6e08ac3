from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    for data in b"", b"four":
        block = SharedMemory(create=True, size=max(len(data), 1))
        block.buf[: len(data)] = data
        print(len(data), bytes(block.buf[: len(data)]))
        block.close()
        block.unlink()
