from multiprocessing import Array


def shared_megabytes():
    with open("/proc/self/status") as file:
        [line] = [line for line in file if line.startswith("RssShmem:")]
    return round(int(line.split()[1]) / 1024)


def made(count, megabytes):
    size = megabytes * 1024 * 1024
    arrays = [Array("b", size, lock=False) for _ in range(count)]
    for array in arrays:
        memoryview(array).cast("B")[:] = bytes(size)
    return arrays


if __name__ == "__main__":
    for count, megabytes in (1, 32), (16, 2):
        arrays = made(count, megabytes)
        print(f"{count} of {megabytes} MB:", shared_megabytes(), "MB", end=", ")
        del arrays
        print("without them:", shared_megabytes(), "MB")
