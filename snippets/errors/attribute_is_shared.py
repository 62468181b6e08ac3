from multiprocessing import Pipe, Process, RawValue


class Dataset:
    def __init__(self):
        self._epoch = RawValue("i", 0)

    @property
    def epoch(self):
        return self._epoch.value

    @epoch.setter
    def epoch(self, number):
        self._epoch.value = number

    def serve(self, requests):
        while requests.recv():
            requests.send(self.epoch)


if __name__ == "__main__":
    dataset = Dataset()
    ours, theirs = Pipe()
    worker = Process(target=dataset.serve, args=(theirs,))
    worker.start()
    for dataset.epoch in range(3):
        ours.send(True)
        print("parent's epoch", dataset.epoch, "worker's", ours.recv())
    ours.send(False)
    worker.join()
