from threading import Barrier, Thread


def one(both_have_read):
    both_have_read.wait()
    return 1


def add(counter, both_have_read):
    counter[0] += one(both_have_read)


if __name__ == "__main__":
    counter, both_have_read = [0], Barrier(2)
    threads = [Thread(target=add, args=(counter, both_have_read)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("counter", counter[0], "expected", 2)
