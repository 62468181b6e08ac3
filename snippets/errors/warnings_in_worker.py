import warnings
from multiprocessing import get_context


def work(method):
    warnings.warn(f"seen under {method}", stacklevel=1)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for method in "fork", "spawn":
        worker = get_context(method).Process(target=work, args=(method,))
        worker.start()
        worker.join()
