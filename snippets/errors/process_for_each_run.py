from multiprocessing import Process


def work(number: int) -> None:
    print("run", number)


def run(number: int) -> int | None:
    worker = Process(target=work, args=(number,))
    worker.start()
    worker.join()
    code = worker.exitcode
    worker.close()
    return code


if __name__ == "__main__":
    print("exit codes", [run(number) for number in (1, 2)])
