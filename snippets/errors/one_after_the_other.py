from multiprocessing import Pool, Process


def work(way, name):
    print(f"{way}: {name} starts", flush=True)
    print(f"{way}: {name} ends", flush=True)


if __name__ == "__main__":
    for name in "AB":
        worker = Process(target=work, args=("join()", name))
        worker.start()
        worker.join()
    with Pool(2) as pool:
        for name in "AB":
            pool.apply(work, ("apply()", name))
        for name in "AB":
            pool.apply_async(work, ("get()", name)).get()
