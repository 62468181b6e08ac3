from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self):
        self.value = 0

    def add(self):
        self.value += 1
        return self.value


BaseManager.register("Counter", Counter)

if __name__ == "__main__":
    with BaseManager() as manager:
        counter = manager.Counter()
        print(counter.add())
        try:
            print(counter.value)
        except AttributeError as error:
            print(f"AttributeError: {error}")
        counter.value = 9
        print(counter.value, counter.add())
