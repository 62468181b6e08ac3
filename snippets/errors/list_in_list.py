from multiprocessing.shared_memory import ShareableList

if __name__ == "__main__":
    ShareableList([7, [1, 2]])
