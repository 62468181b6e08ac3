from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    ShareableList(n * n for n in range(3))
