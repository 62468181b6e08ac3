from multiprocessing import get_context


def read(number, second_made):
    second_made.wait()
    print("child reads", number.value)


if __name__ == "__main__":
    context = get_context("fork")
    second_made = context.Event()
    worker = context.Process(
        target=read, args=(context.Value("i", 111), second_made)
    )
    worker.start()
    second = context.Value("i", 222)
    second_made.set()
    worker.join()
