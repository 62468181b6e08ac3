from multiprocessing import get_context

manager = get_context("forkserver").Manager()
print(manager.list([1, 2]))
