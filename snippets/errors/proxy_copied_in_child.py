from multiprocessing import Manager, Process


def show(ages):
    for name in ages.keys():
        print(name)
    for name, age in ages.copy().items():
        print(name, age)


if __name__ == "__main__":
    with Manager() as manager:
        ages = manager.dict(Ada=36)
        worker = Process(target=show, args=(ages,))
        worker.start()
        worker.join()
        print("exit code", worker.exitcode)
