import gc
from multiprocessing import get_context


def private():
    with open("/proc/self/smaps_rollup") as file:
        kilobytes = [line.split()[1] for line in file if line.startswith("Private_")]
    return sum(map(int, kilobytes)) // 1024


def serve(frozen):
    gc.enable()
    gc.collect()
    print("frozen:", frozen, "more than 20 MB copied:", private() > 20)


if __name__ == "__main__":
    gc.disable()
    pages = [[number] for number in range(500_000)]
    for frozen in False, True:
        if frozen:
            gc.freeze()
        worker = get_context("fork").Process(target=serve, args=(frozen,))
        worker.start()
        worker.join()
