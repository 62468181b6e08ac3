from multiprocessing import Condition, Process, RawValue


def write(number, changed):
    with changed:
        number.value = 7
        changed.notify_all()


if __name__ == "__main__":
    number, changed = RawValue("i"), Condition()
    worker = Process(target=write, args=(number, changed))
    with changed:
        worker.start()
        if changed.wait_for(lambda: number.value, timeout=10):
            print("number", number.value)
    worker.join()
    print("exit code", worker.exitcode)
