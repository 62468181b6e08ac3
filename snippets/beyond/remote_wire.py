from contextlib import suppress
from multiprocessing.managers import BaseManager, DictProxy
from secrets import token_bytes, token_hex
from socket import create_connection, create_server
from threading import Thread

board, wire = {}, bytearray()


def get_board():
    return board


class Server(BaseManager):
    pass


Server.register("board", get_board, DictProxy)


def pump(source, target):
    while data := source.recv(65536):
        wire.extend(data)
        target.sendall(data)


def listen_in(listener, address):
    with suppress(OSError):
        while True:
            near, _ = listener.accept()
            far = create_connection(address)
            for ends in (near, far), (far, near):
                Thread(target=pump, args=ends, daemon=True).start()


if __name__ == "__main__":
    key, password = token_bytes(), token_hex()
    with (
        Server(("127.0.0.2", 0), key) as server,
        create_server(("127.0.0.1", 0)) as listener,
    ):
        args = listener, server.address
        Thread(target=listen_in, args=args, daemon=True).start()
        client = Server(listener.getsockname(), key)
        client.connect()
        client.board().update(password=password)
    print("key on the wire", key in wire)
    print("password on the wire", password.encode() in wire)
