from multiprocessing import get_context


def work(orders, parent_end):
    parent_end.close()
    orders.recv()


def start_worker(close_now):
    orders, parent_end = fork.Pipe(duplex=False)
    worker = fork.Process(target=work, args=(orders, parent_end))
    worker.start()
    if close_now:
        orders.close()
    return worker, orders, parent_end


def send_to_killed(close_now):
    started = [start_worker(close_now) for _ in range(2)]
    for _, orders, _ in started:
        orders.close()
    workers, _, parent_ends = zip(*started, strict=True)
    workers[0].kill()
    workers[0].join()
    try:
        parent_ends[0].send("go")
        print("no error")
    except ConnectionError as error:
        print(type(error).__name__)
    workers[1].kill()
    workers[1].join()


if __name__ == "__main__":
    fork = get_context("fork")
    send_to_killed(close_now=False)
    send_to_killed(close_now=True)
