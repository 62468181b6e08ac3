from multiprocessing import AuthenticationError, active_children
from multiprocessing.managers import BaseManager, DictProxy

board = {"done": 0}


def get_board():
    return board


class Server(BaseManager):
    pass


Server.register("board", get_board, DictProxy)


def attempt(what, action):
    try:
        action()
        print(what, "works")
    except (AuthenticationError, EOFError, OSError) as error:
        print(what, f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    with Server(("127.0.0.2", 0), b"right key") as server:
        address = server.address
        attempt("right key", Server(address, b"right key").connect)
        attempt("wrong key", Server(address, b"wrong key").connect)
        board = server.board()
        attempt("in use", lambda: board["done"])
        for process in active_children():
            process.kill()
            process.join()
        attempt("killed", lambda: board["done"])
        attempt("connect", Server(address, b"right key").connect)
