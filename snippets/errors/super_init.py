from multiprocessing import Process


class Worker(Process):
    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def run(self) -> None:
        print(self.number)


if __name__ == "__main__":
    worker = Worker(3)
    worker.start()
    worker.join()
