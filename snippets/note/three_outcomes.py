from multiprocessing import Array, Barrier, Process


def fun(m, n, written, meet):
    for i in range(written):
        m[i] = i
    meet.wait()
    meet.wait()
    for i in range(written, n):
        m[i] = i


if __name__ == "__main__":
    meet = Barrier(2)
    for written in 0, 3, 5:
        m = Array("i", 5)
        p = Process(target=fun, args=(m, 5, written, meet))
        p.start()
        meet.wait()
        print("after", written, "writes:", *m)
        meet.wait()
        p.join()
        print("after join:", *m)
