from multiprocessing import get_context


def read(number):
    print("child reads", number.value)


if __name__ == "__main__":
    spawn = get_context("spawn")
    worker = spawn.Process(target=read, args=(spawn.Value("i", 111),))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
