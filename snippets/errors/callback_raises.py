import threading
from multiprocessing import Pool


def save(result):
    raise OSError("no space left")


def report(failure):
    threading.__excepthook__(failure)
    reported.set()


if __name__ == "__main__":
    reported = threading.Event()
    threading.excepthook = report
    with Pool(1) as pool:
        result = pool.apply_async(abs, [-7], callback=save)
        reported.wait()
        print(result.get(timeout=1))
