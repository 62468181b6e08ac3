from multiprocessing import Array, Process, Value


def append(found, count, numbers):
    for number in numbers:
        with count.get_lock():
            found[count.value] = number
            count.value += 1


if __name__ == "__main__":
    count = Value("i", 0)
    found = Array("i", 100, lock=count.get_lock())
    args = found, count
    first = Process(target=append, args=(*args, [2, 3, 5]))
    second = Process(target=append, args=(*args, [7, 11]))
    first.start()
    second.start()
    first.join()
    second.join()
    print(count.value, "found:", sorted(found[: count.value]))
