from multiprocessing.shared_memory import ShareableList


def pack(text):
    return text.encode() + b"\x01"


def unpack(item):
    return item[:-1].decode()


if __name__ == "__main__":
    words = ["共享内存", "é" * 6, "a\0\0"]
    shared = ShareableList([pack(word) for word in words])
    print([unpack(item) for item in shared])
    shared.shm.close()
    shared.shm.unlink()
