from multiprocessing import Process, current_process


def read_table() -> dict[str, int]:
    print("reading the table in", current_process().name, flush=True)
    return {"apple": 3, "pear": 5}


def work(price: int) -> None:
    print("worker:", price, flush=True)


def main() -> None:
    for price in read_table().values():
        worker = Process(target=work, args=(price,))
        worker.start()
        worker.join()


if __name__ == "__main__":
    main()
