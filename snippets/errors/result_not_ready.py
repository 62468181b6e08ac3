from multiprocessing import Event, Pool


def keep(event):
    global finish
    finish = event


def work():
    finish.wait()


if __name__ == "__main__":
    finish = Event()
    with Pool(1, keep, (finish,)) as pool:
        result = pool.apply_async(work)
        try:
            print(result.successful())
        finally:
            finish.set()
            result.wait()
