import os
import sys
from multiprocessing import Pipe, Process, Queue
from multiprocessing.util import get_temp_dir


def send(queue, end):
    reader, writer = Pipe(duplex=False)
    queue.put(reader)
    queue.close()
    queue.join_thread()
    end(0)


if __name__ == "__main__":
    get_temp_dir()
    for end in sys.exit, os._exit:
        queue = Queue()
        sender = Process(target=send, args=(queue, end))
        sender.start()
        sender.join()
        try:
            queue.get()
        except OSError as error:
            print(type(error).__name__, error, sep=": ")
