import os
from multiprocessing import active_children
from multiprocessing.managers import SyncManager
from tempfile import TemporaryDirectory
from threading import Thread


class Server(SyncManager):
    pass


Server.register("crash", os._exit)


def attempt(what, function, *arguments):
    try:
        function(*arguments)
    except (OSError, EOFError) as error:
        print(f"{what}: {type(error).__name__}: {error}")


def use_after(how, address):
    with Server(address) as manager:
        numbers = manager.list([1])
        numbers.append(2)
        (server,) = active_children()
        if how == "shut down":
            manager.shutdown()
        elif how == "killed":
            server.kill()
        else:
            attempt(f"{how}, this call", manager.crash, 1)
        server.join()
        attempt(f"{how}, same thread", numbers.append, 3)
        thread = Thread(target=attempt, args=(f"{how}, new", numbers.append, 3))
        thread.start()
        thread.join()


if __name__ == "__main__":
    for how in "shut down", "killed", "crashed":
        with TemporaryDirectory() as folder:
            use_after(how, f"{folder}/socket")
