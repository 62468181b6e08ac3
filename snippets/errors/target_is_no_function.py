from multiprocessing import Process


class Client:
    def __init__(self):
        self.process = None

    def process(self):
        print("the child works")

    def start(self):
        self.process = Process(target=self.process)
        self.process.start()


class Download(Process):
    def download(self):
        print("the child works")


if __name__ == "__main__":
    client, download = Client(), Download()
    client.start()
    download.start()
    for worker in client.process, download:
        worker.join()
        print("exit code", worker.exitcode)
