from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory


class Frame:
    def __init__(self):
        self.block = SharedMemory(create=True, size=8)

    def __del__(self):
        self.block.close()
        with suppress(FileNotFoundError):
            self.block.unlink()


def work():
    global frame
    frame = Frame()
    print("child has a frame of its own")
    del frame


if __name__ == "__main__":
    frame = Frame()
    child = get_context("fork").Process(target=work)
    child.start()
    child.join()
    try:
        SharedMemory(frame.block.name)
    except FileNotFoundError:
        print("and the parent's is gone")
