from multiprocessing import get_context

if __name__ == "__main__":
    lock = get_context("fork").Lock()
    for method in "spawn", "forkserver":
        worker = get_context(method).Process(target=print, args=(lock,))
        try:
            worker.start()
        except RuntimeError as error:
            print(method, f"{type(error).__name__}: {error}")
