from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    SyncManager(authkey="secret")
