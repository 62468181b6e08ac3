from multiprocessing import get_context


def private():
    with open("/proc/self/smaps_rollup") as file:
        kilobytes = [line.split()[1] for line in file if line.startswith("Private_")]
    return sum(map(int, kilobytes)) // 1024


def read(texts):
    before = private()
    total = sum(len(text) for text in texts)
    grown = private() - before
    print("read", total, "characters, more than 20 MB grown:", grown > 20)


if __name__ == "__main__":
    texts = [f"{number:0100}" for number in range(300_000)]
    reader = get_context("fork").Process(target=read, args=(texts,))
    reader.start()
    reader.join()
