from multiprocessing import RawValue, get_context


class Download:
    pages = RawValue("i", 0)

    def fetch(self):
        self.pages.value += 10


if __name__ == "__main__":
    print("start method  pages counted")
    for method in "fork", "spawn", "forkserver":
        Download.pages.value = 0
        worker = get_context(method).Process(target=Download().fetch)
        worker.start()
        worker.join()
        print(f"{method:<14}{Download.pages.value}")
