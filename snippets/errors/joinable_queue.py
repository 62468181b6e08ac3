from multiprocessing import JoinableQueue, Process


def work(jobs):
    for job in iter(jobs.get, None):
        print("job", job)
        jobs.task_done()


if __name__ == "__main__":
    jobs = JoinableQueue()
    worker = Process(target=work, args=(jobs,))
    worker.start()
    for job in range(3):
        jobs.put(job)
    jobs.join()
    jobs.put(None)
    worker.join()
    print("all done")
