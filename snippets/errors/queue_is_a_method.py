from multiprocessing import Queue


def annotate():
    def work(jobs: Queue[int]):
        pass


def check():
    return isinstance(Queue(), Queue)


def optional():
    return Queue | None


def derive():
    class JobQueue(Queue):
        pass


if __name__ == "__main__":
    for function in annotate, check, optional, derive:
        try:
            function()
        except TypeError as error:
            print(f"{function.__name__}: TypeError: {error}")
