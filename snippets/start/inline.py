from multiprocessing import Event, Process, Value, set_start_method


def read(number, second_made):
    second_made.wait()
    print("child reads", number.value)


if __name__ == "__main__":
    set_start_method("fork")
    second_made = Event()
    worker = Process(target=read, args=(Value("i", 111), second_made))
    worker.start()
    second = Value("i", 222)
    second_made.set()
    worker.join()
