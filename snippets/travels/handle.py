from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
from pickle import dumps


def change(block):
    block.buf[0] = 7
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=1_000_000)
    try:
        print("content", len(dumps(bytes(block.buf))), "bytes")
        print("block  ", len(dumps(block)), "bytes")
        child = Process(target=change, args=(block,))
        child.start()
        child.join()
        print("child wrote", block.buf[0])
    finally:
        block.close()
        block.unlink()
