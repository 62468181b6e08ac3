from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event, Pool


def wait_for_start(started):
    started.wait()


if __name__ == "__main__":
    started = Event()
    batch, futures = [], []
    with ProcessPoolExecutor(1, None, wait_for_start, (started,)) as executor:
        for number in range(8):
            batch.append(number)
            futures.append(executor.submit(len, batch))
        started.set()
        print("executor, expected:", [5, 6, 7, 8])
        print("executor, computed:", [future.result() for future in futures[4:]])

    started = Event()
    batch = [0, 1]
    with Pool(1, wait_for_start, (started,)) as pool:
        pool.apply_async(len, (bytes(1_000_000),))
        length = pool.apply_async(len, (batch,))
        batch.clear()
        started.set()
        print("Pool, expected: 2, computed:", length.get())
