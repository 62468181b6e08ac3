from multiprocessing import Array, Event, Process


def fun(m, half, go_on):
    m[1] = 1
    half.set()
    go_on.wait()
    for i in range(2, 5):
        m[i] = i


if __name__ == "__main__":
    m = Array("i", 5)
    half, go_on = Event(), Event()
    p = Process(target=fun, args=(m, half, go_on))
    print(*m)
    p.start()
    half.wait()
    print(*m)
    go_on.set()
    p.join()
    print(*m)
