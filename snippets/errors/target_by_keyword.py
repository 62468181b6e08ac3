from multiprocessing import Process


def work(name: str) -> None:
    print("hello", name)


if __name__ == "__main__":
    worker = Process(target=work, args=("Ada",))
    worker.start()
    worker.join()
