from multiprocessing import get_context


def set_one(number):
    number.value = 1


context = get_context("spawn")
number = context.Value("i", 0)
worker = context.Process(target=set_one, args=(number,))
worker.start()
worker.join()
print("number", number.value, "exit code", worker.exitcode)
