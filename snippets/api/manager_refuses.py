from multiprocessing.managers import RemoteError, SyncManager

if __name__ == "__main__":
    with SyncManager() as manager:
        for call in (
            lambda: manager.Value("i"),
            lambda: manager.Array("i", 3),
            lambda: manager.Namespace(1),
            lambda: manager.list([], []),
        ):
            try:
                call()
            except RemoteError as error:
                print(str(error).splitlines()[-2])
