from multiprocessing import Event, Process


def convert(file, begin, begun, finish):
    begin.wait()
    print(f"converting {file} ...", end=" ", flush=True)
    begun.set()
    finish.wait()
    print("done", flush=True)


if __name__ == "__main__":
    start, first_begun, second_begun = Event(), Event(), Event()
    start.set()
    workers = [
        Process(target=convert, args=("a.csv", start, first_begun, second_begun)),
        Process(target=convert, args=("b.csv", first_begun, second_begun, start)),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
