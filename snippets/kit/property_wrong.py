from multiprocessing import Barrier, Process, Value


class Counter:
    def __init__(self):
        self._number = Value("i", 0)

    @property
    def value(self):
        return self._number.value

    @value.setter
    def value(self, number):
        self._number.value = number


def work(counter, both_have_read):
    seen = counter.value
    both_have_read.wait()
    counter.value = seen + 1


if __name__ == "__main__":
    counter, both_have_read = Counter(), Barrier(2)
    arguments = counter, both_have_read
    workers = [Process(target=work, args=arguments) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print("added twice, counted", counter.value)
