from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context


def kind():
    return type(current_process()).__name__


if __name__ == "__main__":
    with ProcessPoolExecutor(1, max_tasks_per_child=10) as executor:
        print("by default", executor.submit(kind).result())
    forkserver = get_context("forkserver")
    with ProcessPoolExecutor(1, forkserver, max_tasks_per_child=10) as executor:
        print("with a context", executor.submit(kind).result())
    try:
        ProcessPoolExecutor(1, get_context("fork"), max_tasks_per_child=10)
    except ValueError as error:
        print("ValueError:", error)
