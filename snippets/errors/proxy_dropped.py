from multiprocessing import Manager, get_context


def work(numbers):
    numbers.append(7)


if __name__ == "__main__":
    with Manager() as manager:
        context = get_context("spawn")
        worker = context.Process(target=work, args=(manager.list(),))
        worker.start()
        worker.join()
        print("exit code", worker.exitcode)
