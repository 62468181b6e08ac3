from array import array
from multiprocessing import RawArray, Semaphore

SIZE = 4


def put(slots, free, filled, number, item):
    free.acquire()
    slots[number % SIZE] = item
    filled.release()


def put_checked(slots, free, filled, number, item):
    array("i", [item])
    put(slots, free, filled, number, item)


if __name__ == "__main__":
    for put_one in put, put_checked:
        slots = RawArray("i", SIZE)
        free, filled = Semaphore(SIZE), Semaphore(0)
        for number, item in enumerate([7, 2**31, 1.5], SIZE):
            try:
                put_one(slots, free, filled, number, item)
                print(item, "becomes", slots[number % SIZE])
            except (TypeError, OverflowError) as refused:
                print(item, "refused:", type(refused).__name__)
        left = free.get_value(), filled.get_value()
        print(put_one.__name__, "free", left[0], "filled", left[1])
