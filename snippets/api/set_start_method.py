from multiprocessing import Process, get_start_method, set_start_method


def work():
    print("in the child", get_start_method())


if __name__ == "__main__":
    set_start_method("spawn")
    worker = Process(target=work)
    worker.start()
    worker.join()
    try:
        set_start_method("spawn")
    except RuntimeError as error:
        print(type(error).__name__, error)
    set_start_method(method="spawn", force=True)
    print("forced", get_start_method())
    set_start_method(None, force=True)
    print("taken back", get_start_method(allow_none=True))
