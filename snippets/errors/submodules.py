import multiprocessing

if __name__ == "__main__":
    for name in "shared_memory", "managers", "sharedctypes", "pool":
        print(name, hasattr(multiprocessing, name))
    with multiprocessing.Manager():
        print("shared_memory", hasattr(multiprocessing, "shared_memory"))
