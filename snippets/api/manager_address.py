from multiprocessing import Process
from multiprocessing.managers import DictProxy, SyncManager

ages = {}


def get_ages():
    return ages


class Board(SyncManager):
    pass


Board.register("ages", get_ages, DictProxy)


def client(address):
    board = Board(address, authkey=b"secret")
    board.connect()
    board.ages()["Li"] = 7


if __name__ == "__main__":
    with Board(("127.0.0.1", 0), authkey=b"secret") as board:
        worker = Process(target=client, args=(board.address,))
        worker.start()
        worker.join()
        print(board.ages())
