from multiprocessing import AuthenticationError, active_children
from multiprocessing.managers import BaseManager, DictProxy
from secrets import token_bytes

board = {}


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
    key = token_bytes()
    with Server(("127.0.0.2", 0), key) as server:
        address = server.address
        attempt("right key", Server(address, key).connect)
        attempt("wrong key", Server(address, token_bytes()).connect)
        board = server.board()
        attempt("in use", board.copy)
        for process in active_children():
            process.kill()
            process.join()
        attempt("killed", board.copy)
        attempt("connect", Server(address, key).connect)
