import os
from multiprocessing import Pipe
from traceback import format_exception_only


def become_daemon():
    os.closerange(3, 256)


def attempt(what, function, *args):
    try:
        function(*args)
    except OSError as error:
        print(what, *format_exception_only(error), end="")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    become_daemon()
    attempt("send:", sender.send, "started")
    attempt("close:", sender.close)
    attempt("close:", receiver.close)
