from multiprocessing import Process


class Client:
    def __init__(self):
        self.worker = Process(target=self.work)

    def work(self):
        print("the client works")


class Download(Process):
    def run(self):
        print("the download works")


if __name__ == "__main__":
    for worker in Client().worker, Download():
        worker.start()
        worker.join()
        print("exit code", worker.exitcode)
