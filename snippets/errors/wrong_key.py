from multiprocessing import AuthenticationError
from multiprocessing.managers import SyncManager

if __name__ == "__main__":
    with SyncManager(("127.0.0.1", 0), authkey=b"right key") as server:
        client = SyncManager(server.address, authkey=b"wrong key")
        try:
            client.connect()
        except AuthenticationError as error:
            print(f"{type(error).__name__}: {error}")
