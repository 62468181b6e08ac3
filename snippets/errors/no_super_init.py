from multiprocessing import Process


class Worker(Process):
    def __init__(self, number):
        self.number = number

    def run(self):
        print(self.number)


if __name__ == "__main__":
    worker = Worker(3)
    try:
        worker.daemon = True
    except AttributeError as error:
        print("AttributeError:", error)
    try:
        worker.start()
    except AttributeError as error:
        print("AttributeError:", error)
