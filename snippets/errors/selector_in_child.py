from multiprocessing import get_context
from selectors import DefaultSelector


class Server:
    def __init__(self, name):
        self.name = name
        self.selector = DefaultSelector()

    def __getstate__(self):
        return {k: v for k, v in vars(self).items() if k != "selector"}

    def __setstate__(self, state):
        vars(self).update(state)
        self.selector = DefaultSelector()

    def serve(self):
        with self.selector:
            print(self.name, "serves", len(self.selector.get_map()), "files")


if __name__ == "__main__":
    server = Server("web")
    worker = get_context("spawn").Process(target=server.serve)
    worker.start()
    worker.join()
    server.selector.close()
