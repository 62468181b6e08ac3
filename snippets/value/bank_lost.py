from multiprocessing import Barrier, Event, Process, Value


def save_money(money, both_have_read, saved):
    seen = money.value
    both_have_read.wait()
    money.value = seen + 200
    print("saved", money.value)
    saved.set()


def take_money(money, both_have_read, saved):
    seen = money.value
    both_have_read.wait()
    saved.wait()
    money.value = seen - 150


if __name__ == "__main__":
    money = Value("i", 2000)
    steps = Barrier(2), Event()
    save = Process(target=save_money, args=(money, *steps))
    take = Process(target=take_money, args=(money, *steps))
    save.start()
    take.start()
    save.join()
    take.join()
    print("money", money.value, "expected", 2000 + 200 - 150)
