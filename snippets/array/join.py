from multiprocessing import Array, Process


def fun(m, n):
    for i in range(n):
        m[i] = i


if __name__ == "__main__":
    m = Array("i", 5)
    p = Process(target=fun, args=(m, 5))
    p.start()
    p.join()
    print(*m)
