import os
from multiprocessing import Process, active_children


def serve():
    os._exit(1)


if __name__ == "__main__":
    server = Process(target=serve)
    server.start()
    server.join()
    print("exit code", server.exitcode, "children", active_children())
    try:
        server.start()
    except AssertionError as error:
        print("AssertionError:", error)
