import os
from multiprocessing import get_context
from multiprocessing.reduction import DupFd

spawn = get_context("spawn")


def read(queue):
    print("child", queue.get(), flush=True)
    with open(queue.get().detach()) as file:
        print("child reads", file.read())


if __name__ == "__main__":
    queue = spawn.Queue()
    child = spawn.Process(target=read, args=(queue,))
    child.start()
    queue.put("is running")
    reader, writer = os.pipe()
    os.write(writer, b"seven")
    os.close(writer)
    queue.put(DupFd(reader))
    child.join()
    os.close(reader)
    print("exit code", child.exitcode)
