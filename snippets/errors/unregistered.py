from multiprocessing import Process, resource_tracker
from multiprocessing.shared_memory import SharedMemory


def read(name):
    block = SharedMemory(name)
    resource_tracker.unregister(f"/{name}", "shared_memory")
    print(block.buf[0])
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=8)
    block.buf[0] = 7
    reader = Process(target=read, args=(block.name,))
    reader.start()
    reader.join()
    block.close()
    block.unlink()
