from math import isqrt
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
from zlib import crc32

WIDTH, HEIGHT, WORKERS = 36, 14, 3
HEADER = b"P5 %d %d 255\n" % (WIDTH, HEIGHT)
ROWS = [len(HEADER) + y * WIDTH for y in range(HEIGHT)]
SHADES = ".:-=+*#@"


def row(y):
    below = (36 * (y - 7)) ** 2
    beside = [(15 * (x - 18)) ** 2 for x in range(WIDTH)]
    return bytes(isqrt(max(255**2 - below - b, 0)) for b in beside)


def draw(block, ys):
    for y in ys:
        block.buf[ROWS[y] : ROWS[y] + WIDTH] = row(y)


if __name__ == "__main__":
    alone = HEADER + b"".join(map(row, range(HEIGHT)))
    size = len(alone)
    block = SharedMemory(create=True, size=size)
    try:
        block.buf[: len(HEADER)] = HEADER
        workers = []
        for k in range(WORKERS):
            share = block, range(k, HEIGHT, WORKERS)
            workers.append(Process(target=draw, args=share))
            workers[k].start()
        print(HEADER, size, f"{crc32(alone):08x}")
        for worker in workers:
            worker.join()
        image = bytes(block.buf[:size])
    finally:
        block.unlink()
        block.close()
    for start in ROWS:
        line = image[start : start + WIDTH]
        print("".join(SHADES[p * len(SHADES) // 256] for p in line))
    print([worker.exitcode for worker in workers])
    print(f"{crc32(image):08x}", image == alone)
