from multiprocessing import Array, Process


def fun(m, n):
    for i in range(n):
        print(m[i])


if __name__ == "__main__":
    m = Array("i", 3)
    p = Process(target=fun, args=(m, 4))
    p.start()
    p.join()
    print("parent goes on, exitcode", p.exitcode)
