from multiprocessing import Condition, Process, Value


def finish(number, changed):
    with changed:
        number.value = 7
        changed.notify_all()


if __name__ == "__main__":
    number, changed = Value("i"), Condition()
    worker = Process(target=finish, args=(number, changed))
    worker.start()
    worker.join()
    with changed:
        print("wait", changed.wait(timeout=0.1))
        print("wait_for", changed.wait_for(lambda: number.value == 7))
