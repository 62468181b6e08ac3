from multiprocessing import Event, Process


def convert(file, begin, begun, finish, finished):
    begin.wait()
    print(f"converting {file} ...", end=" ", flush=True)
    begun.set()
    finish.wait()
    print("done", flush=True)
    finished.set()


if __name__ == "__main__":
    start, first, second, third, last = (Event() for _ in range(5))
    turns = (
        ("a.csv", start, first, second, third),
        ("b.csv", first, second, third, last),
    )
    start.set()
    workers = [Process(target=convert, args=args) for args in turns]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
