from multiprocessing import Event, Pool


def keep(event):
    global go
    go = event


def work(number):
    if number == 1:
        go.wait(timeout=60)
    if number == 2:
        go.set()
    return number


def add(a, b):
    return a + b


if __name__ == "__main__":
    event = Event()
    with Pool(2, keep, (event,)) as pool:
        print("map           ", pool.map(work, [1, 2], chunksize=1))
        event.clear()
        print("imap          ", *pool.imap(work, [1, 2]))
        event.clear()
        results = pool.imap_unordered(work, [1, 3])
        first = next(results)
        event.set()
        print("imap_unordered", first, next(results))
        event.clear()
        one, two = [pool.apply_async(work, (number,)) for number in (1, 2)]
        print("apply_async   ", one.get(), two.get())
        print("apply         ", pool.apply(work, (2,)))
        print("starmap       ", pool.starmap(add, [(1, 10), (2, 20)]))
