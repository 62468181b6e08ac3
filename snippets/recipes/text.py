from multiprocessing import Array, Process


def extend(text):
    with text.get_lock():
        longer = text.value.decode() + "，两个进程"
        text.value = longer.encode()


if __name__ == "__main__":
    text = Array("c", 64)
    text.value = "共享内存".encode()
    worker = Process(target=extend, args=(text,))
    worker.start()
    worker.join()
    if worker.exitcode:
        raise ChildProcessError(f"exit code {worker.exitcode}")
    print(text.value.decode())
    print(text.value.decode() == "共享内存，两个进程")
    print(len(text.value.decode()), len(text.value), len(text))
