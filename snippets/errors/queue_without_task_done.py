from multiprocessing import Queue


def mark(queue):
    queue.task_done()


def wait(queue):
    queue.join()


def iterate(queue):
    return list(queue)


def count(queue):
    return len(queue)


if __name__ == "__main__":
    for function in mark, wait, iterate, count:
        try:
            function(Queue())
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
