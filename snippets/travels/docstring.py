from multiprocessing import Pool, Process


def work():
    """as written"""


def show(way, function):
    kept = getattr(function, "note", "-")
    print(way, function.__qualname__, function.__doc__, kept, sep="  ")


if __name__ == "__main__":
    with Pool(1) as pool:
        work.__doc__ = "as changed"
        work.note = "added"
        print("where  __qualname__  __doc__  note")
        show("parent", work)
        child = Process(target=show, args=("child", work))
        child.start()
        child.join()
        pool.apply(show, ("pool", work))
