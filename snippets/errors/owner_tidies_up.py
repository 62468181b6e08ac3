import os
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory


class Loader:
    def __init__(self, context):
        self.owner = os.getpid()
        self.block = SharedMemory(create=True, size=8)
        self.worker = context.Process(target=int)
        self.worker.start()

    def close(self):
        if self.owner == os.getpid():
            self.worker.join()
            self.block.unlink()
        self.block.close()


def work():
    loader.close()
    print("child has closed its copy")


if __name__ == "__main__":
    context = get_context("fork")
    loader = Loader(context)
    try:
        child = context.Process(target=work)
        child.start()
        child.join()
        SharedMemory(loader.block.name).close()
        print("the parent's block is there")
    finally:
        loader.close()
