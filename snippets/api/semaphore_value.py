from multiprocessing import Semaphore


def locked(seats):
    try:
        return seats.locked()
    except AttributeError:
        return seats.get_value() == 0


if __name__ == "__main__":
    seats = Semaphore(value=2)
    print("value", seats.get_value())
    print("taken", seats.acquire(), seats.acquire())
    print("taken", seats.acquire(block=False))
    print("taken", seats.acquire(timeout=0.1))
    print("locked", locked(seats))
    for _ in range(3):
        seats.release()
    print("value", seats.get_value())
