from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    block = SharedMemory(create=True, size=3)
    try:
        block.buf[:3] = b"tea"
        copied = bytearray(block.buf[:3])
        copied[0] = ord("s")
        print("after the copy", bytes(block.buf[:3]))
        with block.buf[:3] as view:
            view[0] = ord("s")
        print("after the view", bytes(block.buf[:3]))
    finally:
        block.close()
        block.unlink()
