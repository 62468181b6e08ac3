from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def write(name, data):
    block = SharedMemory(name)
    block.buf[: len(data)] = data
    block.close()


if __name__ == "__main__":
    data = b"hello"
    block = SharedMemory(create=True, size=len(data))
    worker = Process(target=write, args=(block.name, data))
    worker.start()
    worker.join()
    print(bytes(block.buf[: len(data)]), "exit code", worker.exitcode)
    print("at least", len(data), "bytes", block.size >= len(data))
    block.close()
    block.unlink()
    print("buf", block.buf)
