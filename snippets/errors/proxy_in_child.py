from multiprocessing import Manager, Process


def show(ages):
    print(ages["Ada"], len(ages))
    for name in ages:
        print(name)


if __name__ == "__main__":
    with Manager() as manager:
        ages = manager.dict(Ada=36)
        print(list(ages))
        worker = Process(target=show, args=(ages,))
        worker.start()
        worker.join()
        print("exit code", worker.exitcode)
