from multiprocessing import current_process, get_context

print("reading the table in", current_process().name, flush=True)
table = {"apple": 3, "pear": 5}


def work(name):
    print("worker:", table[name], flush=True)


if __name__ == "__main__":
    for name in table:
        worker = get_context("spawn").Process(target=work, args=(name,))
        worker.start()
        worker.join()
