from multiprocessing import Array, RLock, Value


class CountingLock:
    def __init__(self):
        self.lock, self.taken = RLock(), 0

    def acquire(self):
        self.taken += 1
        return self.lock.acquire()

    def release(self, *error):
        self.lock.release()

    __enter__, __exit__ = acquire, release


LINES = (
    "counter.value += 1",
    "with counter.get_lock(): counter.value += 1",
    "with counter.get_lock(): counter.get_obj().value += 1",
    "sum(numbers)",
    "sum(numbers[:])",
    "with numbers.get_lock(): sum(numbers.get_obj())",
)

if __name__ == "__main__":
    print("line", "taken", sep="  ")
    for line in LINES:
        lock = CountingLock()
        counter = Value("i", lock=lock)
        numbers = Array("i", 1000, lock=lock)
        exec(line)
        print(line, lock.taken, sep="  ")
