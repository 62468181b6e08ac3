from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write(name):
    block = SharedMemory(name)
    block.buf[:5] = b"hello"
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=5)
    worker = Process(target=write, args=(block.name,))
    worker.start()
    worker.join()
    print(bytes(block.buf[:5]), "exit code", worker.exitcode)
    print("at least 5 bytes", block.size >= 5)
    block.close()
    block.unlink()
