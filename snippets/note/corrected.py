from multiprocessing import Array, Process, Value


def save_money(money):
    for _ in range(100):
        with money.get_lock():
            money.value += 200


def take_money(money):
    for _ in range(100):
        with money.get_lock():
            money.value -= 150


def read(m):
    print("child", m[:])


def write(m):
    for i in range(len(m)):
        m[i] = i


def run(targets, shared):
    processes = [Process(target=target, args=(shared,)) for target in targets]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    if any(p.exitcode for p in processes):
        raise ChildProcessError([p.exitcode for p in processes])


if __name__ == "__main__":
    money, zeros, empty = Value("i", 2000), Array("i", 3), Array("i", 5)
    full = Array("i", [1, 2, 3, 4, 5])
    run([save_money, take_money], money)
    print("money", money.value)
    run([read], zeros)
    run([write], empty)
    print("parent", empty[:])
    run([read], full)
    run([write], full)
    print("parent", full[:])
