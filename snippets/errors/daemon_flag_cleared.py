from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process, current_process


def task():
    current_process().daemon = False
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(abs, -3).result())


if __name__ == "__main__":
    worker = Process(target=task, daemon=True)
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
