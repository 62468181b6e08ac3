from multiprocessing import get_context


def set_one(number):
    number.value = 1


if __name__ == "__main__":
    number = get_context("fork").Value("i")
    spawn = get_context("spawn")
    worker = spawn.Process(target=set_one, args=(number,))
    try:
        worker.start()
    except RuntimeError as error:
        print(type(error).__name__, error)
