from multiprocessing import Event, Pipe, Process


def work(orders, parent_end, inside):
    parent_end.close()
    inside.set()
    orders.recv()


if __name__ == "__main__":
    orders, parent_end = Pipe(duplex=False)
    inside = Event()
    worker = Process(target=work, args=(orders, parent_end, inside))
    worker.start()
    orders.close()
    inside.wait()
    worker.kill()
    worker.join()
    try:
        parent_end.send("go")
    except ConnectionError as error:
        print(type(error).__name__)
    parent_end.close()
