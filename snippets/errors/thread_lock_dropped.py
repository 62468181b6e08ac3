from multiprocessing import Pool
from threading import Lock


class Client:
    def __init__(self, address):
        self.address, self.lock = address, Lock()

    def __getstate__(self):
        return {"address": self.address}

    def __setstate__(self, state):
        self.__init__(state["address"])

    def fetch(self, page):
        with self.lock:
            return f"{self.address}/{page}"


if __name__ == "__main__":
    client = Client("http://localhost")
    with Pool(2) as pool:
        for text in pool.map(client.fetch, "ab"):
            print(text)
