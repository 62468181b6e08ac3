from multiprocessing import Process, RawValue, Value


def write(level):
    level.value /= 2


if __name__ == "__main__":
    level = Value("d", 7, lock=False)
    worker = Process(target=write, args=(level,))
    worker.start()
    worker.join()
    print(level)
    print("as RawValue", type(level) is type(RawValue("d")))
    try:
        level.get_lock()
    except AttributeError as error:
        print("AttributeError:", error)
