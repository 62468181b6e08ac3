from multiprocessing import Array
from multiprocessing.sharedctypes import SynchronizedString

from workers import Worker, run_workers


def append(text: SynchronizedString, more: str) -> None:
    with text.get_lock():
        text.value = (text.value.decode() + more).encode()


def main() -> None:
    text = Array("c", 64)
    text.value = "共享内存".encode()
    run_workers([Worker(target=append, args=(text, "，两个进程"))])
    found = text.value.decode()
    print(found)
    print(len(found), "characters,", len(text.value), "of", len(text), "bytes")


if __name__ == "__main__":
    main()
