from multiprocessing import Pool, Process


class Job:
    def __init__(self):
        self.helper = Process(target=print)

    def square(self, number):
        return number * number


if __name__ == "__main__":
    job = Job()
    with Pool(1) as pool:
        for run in map, pool.map:
            try:
                print(*run(job.square, [3]))
            except TypeError as error:
                print(f"{type(error).__name__}: {error}")
