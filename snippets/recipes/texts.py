from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList


def pack(text, room=28):
    return text.encode().ljust(room - 1, b"\0") + b"."


def unpack(item):
    return item[:-1].rstrip(b"\0").decode()


def change(texts, lock):
    with lock:
        texts[0] = pack(unpack(texts[1]) + "，两个进程")
    texts.shm.close()


if __name__ == "__main__":
    lock = Lock()
    words = "Félix", "共享内存"
    texts = ShareableList([pack(word) for word in words])
    try:
        print([unpack(item) for item in texts], "room", *map(len, texts))
        worker = Process(target=change, args=(texts, lock))
        worker.start()
        worker.join()
        if worker.exitcode:
            raise ChildProcessError(f"exit code {worker.exitcode}")
        found = [unpack(item) for item in texts]
        print(found)
        print(found == ["共享内存，两个进程", "共享内存"])
    finally:
        texts.shm.close()
        texts.shm.unlink()
