from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(("127.0.0.1", 0)) as first:
        second = SyncManager(first.address)
        second.start()
