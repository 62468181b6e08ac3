from multiprocessing import Process, Queue, get_context, queues


class JobQueue(queues.Queue):
    def __init__(self) -> None:
        super().__init__(ctx=get_context())

    def put_all(self, jobs: list[int]) -> None:
        for job in jobs:
            self.put(job)


def work(jobs: "queues.Queue[int]", results: "queues.Queue[int] | None") -> None:
    if results:
        results.put(jobs.get() + jobs.get())


if __name__ == "__main__":
    jobs, results = JobQueue(), Queue()
    worker = Process(target=work, args=(jobs, results))
    worker.start()
    jobs.put_all([3, 4])
    print(results.get())
    worker.join()
    print(isinstance(results, queues.Queue), isinstance(jobs, queues.Queue))
