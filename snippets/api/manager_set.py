from multiprocessing import Manager, Process


def add(seen, words):
    seen.update(words)


if __name__ == "__main__":
    with Manager() as manager:
        if hasattr(manager, "set"):
            seen = manager.set(["tea"])
            words = ["rice", "tea"]
            worker = Process(target=add, args=(seen, words))
            worker.start()
            worker.join()
            print(sorted(seen), len(seen), "rice" in seen)
        else:
            print("no manager.set")
