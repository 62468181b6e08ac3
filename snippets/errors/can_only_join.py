from multiprocessing import get_context


class Loader:
    def __init__(self, context):
        self.worker = context.Process(target=print, args=("worker",))
        self.worker.start()
        self.worker.join()

    def close(self):
        for method in self.worker.is_alive, self.worker.join:
            try:
                method()
            except AssertionError as error:
                print(f"AssertionError: {error}")


if __name__ == "__main__":
    context = get_context("fork")
    loader = Loader(context)
    child = context.Process(target=loader.close)
    child.start()
    child.join()
    try:
        context.Process(target=print).join()
    except AssertionError as error:
        print(f"AssertionError: {error}")
