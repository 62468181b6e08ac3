from multiprocessing import get_context

spawn = get_context("spawn")


class Crew:
    def work(self):
        pass

    def start(self):
        workers = []
        for _ in range(2):
            worker = spawn.Process(target=self.work)
            worker.start()
            workers.append(worker)
        return workers


if __name__ == "__main__":
    for worker in Crew().start():
        worker.join()
        print("exit code", worker.exitcode)
