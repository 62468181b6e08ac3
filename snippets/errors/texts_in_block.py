from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory

WIDTH, COUNT = 100, 300_000


def private():
    with open("/proc/self/smaps_rollup") as file:
        kilobytes = [line.split()[1] for line in file if line.startswith("Private_")]
    return sum(map(int, kilobytes)) // 1024


def text(block, number):
    return str(block.buf[number * WIDTH : (number + 1) * WIDTH], "ascii")


def read(block):
    before = private()
    total = sum(len(text(block, number)) for number in range(COUNT))
    grown = private() - before
    print("read", total, "characters, more than 20 MB grown:", grown > 20)
    block.close()


if __name__ == "__main__":
    block = SharedMemory(create=True, size=WIDTH * COUNT)
    try:
        for number in range(COUNT):
            place = slice(number * WIDTH, (number + 1) * WIDTH)
            block.buf[place] = f"{number:0{WIDTH}}".encode()
        reader = get_context("fork").Process(target=read, args=(block,))
        reader.start()
        reader.join()
    finally:
        block.close()
        block.unlink()
