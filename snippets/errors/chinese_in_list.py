from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    words = ["é" * 6, "共享内存"]
    print(words)
    texts = ShareableList(words)
    try:
        print(len(texts[0]))
        print(texts[1])
    finally:
        texts.shm.close()
        texts.shm.unlink()
