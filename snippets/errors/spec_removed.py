from multiprocessing import get_context

import __main__

if __name__ == "__main__":
    del __main__.__spec__
    worker = get_context("spawn").Process(target=print, args=("worker",))
    try:
        worker.start()
    except AttributeError as error:
        print(f"AttributeError: {error}")
