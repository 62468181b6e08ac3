import time
from multiprocessing import Barrier, Event, Process, Value


def save_money(money, both_have_read, saved):
    time.sleep(0.1)
    seen = money.value
    both_have_read.wait()
    money.value = seen + 200
    print("saved", money.value)
    saved.set()


def take_money(money, both_have_read, saved):
    time.sleep(0.1)
    seen = money.value
    both_have_read.wait()
    saved.wait()
    money.value = seen - 150


if __name__ == "__main__":
    money = Value("i", 2000)
    shared = money, Barrier(2), Event()
    d = Process(target=save_money, args=shared)
    w = Process(target=take_money, args=shared)
    d.start(), w.start()
    d.join(), w.join()
    print("money", money.value, "expected", 2000 + 200 - 150)
