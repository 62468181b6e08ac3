from multiprocessing import Pool, Process


class Job:
    def __init__(self):
        self.helper = Process(target=print)

    def __getstate__(self):
        return {**self.__dict__, "helper": None}

    def square(self, number):
        return number * number, bool(self.helper)


if __name__ == "__main__":
    job = Job()
    with Pool(1) as pool:
        for run in map, pool.map:
            print(*run(job.square, [3]))
