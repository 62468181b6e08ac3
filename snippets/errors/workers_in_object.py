from multiprocessing import get_context

spawn = get_context("spawn")


class Crew:
    def __init__(self):
        self.workers = []

    def work(self):
        pass

    def start(self):
        for _ in range(2):
            worker = spawn.Process(target=self.work)
            worker.start()
            self.workers.append(worker)


if __name__ == "__main__":
    Crew().start()
