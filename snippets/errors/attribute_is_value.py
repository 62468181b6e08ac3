from multiprocessing import Process, Value


class Download(Process):
    def __init__(self, finished):
        super().__init__()
        self.size = Value("q", 0)
        self.finished = finished

    def run(self):
        self.size.value = 700
        with self.finished.get_lock():
            self.finished.value += 1


if __name__ == "__main__":
    finished = Value("q", 0)
    downloads = [Download(finished) for _ in range(2)]
    for download in downloads:
        download.start()
    for download in downloads:
        download.join()
    print("sizes", [download.size.value for download in downloads])
    print("finished", finished.value)
