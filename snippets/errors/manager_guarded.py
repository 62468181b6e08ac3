from multiprocessing import get_context

if __name__ == "__main__":
    with get_context("spawn").Manager() as manager:
        print(manager.list([1, 2]))
