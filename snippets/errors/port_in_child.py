import socket
from multiprocessing import get_context

if __name__ == "__main__":
    for method in "fork", "spawn":
        context = get_context(method)
        stop = context.Event()
        server = socket.create_server(("127.0.0.1", 0))
        port = server.getsockname()[1]
        child = context.Process(target=stop.wait)
        child.start()
        server.close()
        try:
            socket.create_server(("127.0.0.1", port)).close()
            print(f"{method}: the port is free")
        except OSError as error:
            print(
                f"{method}: [Errno {error.errno}] {error.strerror.partition(' (')[0]}"
            )
        stop.set()
        child.join()
