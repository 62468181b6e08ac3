from multiprocessing import AuthenticationError
from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(authkey=b"right key") as server:
        for key in b"right key", b"wrong key":
            client = SyncManager(server.address, authkey=key)
            try:
                client.connect()
                print(key, "connected")
            except AuthenticationError as error:
                print(key, f"{type(error).__name__}: {error}")
