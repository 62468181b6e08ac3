from multiprocessing import get_context
from selectors import DefaultSelector


class Server:
    def __init__(self):
        self.selector = DefaultSelector()

    def serve(self):
        print("serving")


if __name__ == "__main__":
    server = Server()
    worker = get_context("spawn").Process(target=server.serve)
    worker.start()
    worker.join()
