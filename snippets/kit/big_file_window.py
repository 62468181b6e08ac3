from multiprocessing import Semaphore

import big_file
from workers import worker_pool


def start(semaphore):
    global others
    others = semaphore


def parse(batch):
    if batch == [0]:
        for _other in range(big_file.AHEAD - 1):
            others.acquire()
    else:
        others.release()
    return batch


def numbers():
    global read, most
    for number in range(100):
        read += 1
        most = max(most, read - len(written))
        yield number


read, most, written = 0, 0, []
big_file.parse, big_file.LINES = parse, 1

if __name__ == "__main__":
    with worker_pool(2, start, (Semaphore(0),)) as pool:
        for batch in big_file.parsed(pool, numbers()):
            written += batch
    print("batches written:", len(written), "in order:", written == sorted(written))
    print("read and not yet written: at most", most)
