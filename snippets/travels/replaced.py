from multiprocessing import Pool, Value


def keep(shared):
    global worker
    with shared.get_lock():
        shared.value += 1
        worker = shared.value


def work(task):
    return f"task {task} by worker {worker}"


if __name__ == "__main__":
    count = Value("i", 0)
    options = {"initializer": keep, "initargs": (count,)}
    with Pool(1, maxtasksperchild=2, **options) as pool:
        for line in pool.imap(work, range(6)):
            print(line)
