from multiprocessing import Manager, get_context


def work(numbers):
    numbers.append(7)


if __name__ == "__main__":
    with Manager() as manager:
        context = get_context("spawn")
        numbers = manager.list()
        worker = context.Process(target=work, args=(numbers,))
        worker.start()
        worker.join()
        print(list(numbers), "exit code", worker.exitcode)
