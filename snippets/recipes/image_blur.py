from multiprocessing import Process, RawArray
from zlib import crc32

WIDTH, HEIGHT, WORKERS = 64, 48, 4


def blur(source, target, rows):
    for y in rows:
        for x in range(1, WIDTH - 1):
            at = y * WIDTH + x
            beside = source[at - 1] + source[at + 1]
            above_below = source[at - WIDTH] + source[at + WIDTH]
            target[at] = (4 * source[at] + beside + above_below) // 8


def checksum(image):
    return f"{crc32(image):08x}"


if __name__ == "__main__":
    stripes = [255 * (n // 7 % 2) for n in range(WIDTH * HEIGHT)]
    source = RawArray("B", stripes)
    target = RawArray("B", stripes)
    workers = []
    for k in range(WORKERS):
        share = source, target, range(k + 1, HEIGHT - 1, WORKERS)
        workers.append(Process(target=blur, args=share))
        workers[k].start()
    alone, in_place = bytearray(stripes), bytearray(stripes)
    blur(bytes(stripes), alone, range(1, HEIGHT - 1))
    blur(in_place, in_place, range(1, HEIGHT - 1))
    print("in place", checksum(in_place))
    print("alone   ", checksum(alone))
    for worker in workers:
        worker.join()
    print("shared  ", checksum(target), bytes(target) == alone)
    print([worker.exitcode for worker in workers])
