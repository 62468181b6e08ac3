import signal
from multiprocessing import Process, Value


def download(caught, done):
    for part in range(5):
        try:
            if part == 1:
                signal.raise_signal(signal.SIGINT)
            done.value += 1
        except caught:
            continue


if __name__ == "__main__":
    for caught in BaseException, Exception:
        done = Value("i", 0)
        worker = Process(target=download, args=(caught, done))
        worker.start()
        worker.join()
        print(f"except {caught.__name__}: {done.value} of 5 parts done", flush=True)
