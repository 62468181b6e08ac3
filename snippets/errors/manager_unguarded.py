from multiprocessing import get_context

manager = get_context("spawn").Manager()
print(manager.list([1, 2]))
