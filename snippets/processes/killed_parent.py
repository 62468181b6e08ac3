from multiprocessing import current_process, get_context, parent_process

spawn = get_context("spawn")


def read(number, ready, has_read):
    parent = parent_process()
    print("daemon", current_process().daemon)
    print("parent alive", parent.is_alive())
    ready.set()
    parent.join()
    print("parent alive", parent.is_alive())
    print("number", number.value, flush=True)
    has_read.set()


def make(ready, has_read):
    number = spawn.Value("i", 7, lock=False)
    args = number, ready, has_read
    child = spawn.Process(target=read, args=args, daemon=True)
    child.start()
    child.join()


if __name__ == "__main__":
    ready, has_read = spawn.Event(), spawn.Event()
    maker = spawn.Process(target=make, args=(ready, has_read))
    maker.start()
    ready.wait()
    maker.kill()
    maker.join()
    has_read.wait()
    print("exit code", maker.exitcode)
