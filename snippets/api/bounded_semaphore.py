from multiprocessing import BoundedSemaphore


def locked(seats):
    try:
        return seats.locked()
    except AttributeError:
        return seats.get_value() == 0


if __name__ == "__main__":
    seats = BoundedSemaphore(value=1)
    with seats:
        print("taken", seats.acquire(block=False))
        print("taken", seats.acquire(timeout=0.1))
        print("locked", locked(seats))
    try:
        seats.release()
    except ValueError as error:
        print(type(error).__name__, error)
    print("value", seats.get_value())
