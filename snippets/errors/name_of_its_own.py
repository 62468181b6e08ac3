from multiprocessing import get_context


def in_a_process(function):
    def run(*args):
        worker = get_context("spawn").Process(target=function, args=args)
        worker.start()
        worker.join()

    return run


def greet(name):
    print("hello", name)


greet_in_a_process = in_a_process(greet)

if __name__ == "__main__":
    greet_in_a_process("Ada")
