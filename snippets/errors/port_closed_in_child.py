import socket
from multiprocessing import Event, Process


def background(ready, stop):
    if server is not None:
        server.close()
    ready.set()
    stop.wait()


server = None

if __name__ == "__main__":
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    ready, stop = Event(), Event()
    child = Process(target=background, args=(ready, stop))
    child.start()
    ready.wait()
    server.close()
    socket.create_server(("127.0.0.1", port)).close()
    print("the port is free")
    stop.set()
    child.join()
