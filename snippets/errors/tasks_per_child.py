from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing import get_context

if __name__ == "__main__":
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, spawn, max_tasks_per_child=2) as executor:
        futures = [executor.submit(abs, -number) for number in range(3)]
        wait(futures[:2])
        done, missing = wait(futures, timeout=3)
        print(len(done), "done,", len(missing), "missing")
        executor.submit(abs, 0)
        print([future.result() for future in futures])
