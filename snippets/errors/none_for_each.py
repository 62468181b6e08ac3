from multiprocessing import Process, Queue, SimpleQueue


def work(tasks: Queue, results: SimpleQueue) -> None:
    for number in iter(tasks.get, None):
        results.put(number**2)
    results.put(None)


def main() -> None:
    tasks, results = Queue(), SimpleQueue()
    workers = [Process(target=work, args=(tasks, results)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for task in [*range(10), *[None] * len(workers)]:
        tasks.put(task)
    squares = [n for _ in workers for n in iter(results.get, None)]
    for worker in workers:
        worker.join()
    print(sorted(squares))


if __name__ == "__main__":
    main()
