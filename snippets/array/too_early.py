from multiprocessing import Array, Event, Process


def fill(numbers, half_done, has_read):
    numbers[1] = 1
    half_done.set()
    has_read.wait(timeout=20)
    for index in range(2, 5):
        numbers[index] = index


if __name__ == "__main__":
    numbers, half_done, has_read = Array("i", 5), Event(), Event()
    worker = Process(target=fill, args=(numbers, half_done, has_read))
    worker.start()
    half_done.wait(timeout=20)
    print(*numbers)
    has_read.set()
    worker.join()
    print(*numbers)
