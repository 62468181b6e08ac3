from multiprocessing import Process


class Settings:
    only = None

    def __new__(cls):
        if cls.only is None:
            cls.only = super().__new__(cls)
            cls.only.language = "en"
        return cls.only


class Download(Process):
    finished = 0

    def __init__(self):
        super().__init__()
        self.size = 0

    def run(self):
        self.size = 700
        Download.finished += 1
        Settings().language = "zh"
        print("child: ", self.size, Download.finished, Settings().language)


if __name__ == "__main__":
    download = Download()
    download.start()
    download.join()
    print("parent:", download.size, Download.finished, Settings().language)
