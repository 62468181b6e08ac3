from multiprocessing import Lock, Process
from multiprocessing.shared_memory import ShareableList


def pack(text: str, room: int = 32) -> bytes:
    return text.encode().ljust(room - 1, b"\0") + b"."


def unpack(item: bytes) -> str:
    return item[:-1].rstrip(b"\0").decode()


def change(texts: ShareableList, lock) -> None:
    with lock:
        texts[0] = pack(unpack(texts[0]) + "，两个进程")
    texts.shm.close()


if __name__ == "__main__":
    lock = Lock()
    words = "共享内存", "Félix"
    texts = ShareableList([pack(word) for word in words])
    try:
        worker = Process(target=change, args=(texts, lock))
        worker.start()
        worker.join()
        if worker.exitcode:
            raise ChildProcessError(f"exit code {worker.exitcode}")
        print([unpack(item) for item in texts])
    finally:
        texts.shm.close()
        texts.shm.unlink()
