from multiprocessing import Process, Value


class Download(Process):
    def __init__(self):
        super().__init__()
        self.pages, self.shared = 0, Value("i", 0)

    def run(self):
        for _page in range(10):
            self.pages += 1
            with self.shared.get_lock():
                self.shared.value += 1


if __name__ == "__main__":
    download = Download()
    download.start()
    download.join()
    print("ordinary attribute", download.pages)
    print("shared attribute", download.shared.value)
