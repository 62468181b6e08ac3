from multiprocessing import Pipe
from traceback import format_exception_only


def attempt(what, function, *args):
    try:
        function(*args)
    except (EOFError, OSError) as error:
        print(what, *format_exception_only(error), end="")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    sender.close()
    attempt("send, closed here:", sender.send, "done")
    attempt("fileno, closed here:", sender.fileno)
    attempt("recv, other end closed:", receiver.recv)
    receiver.close()
    attempt("recv, closed here:", receiver.recv)
    receiver, sender = Pipe(duplex=False)
    receiver.close()
    attempt("send, other end closed:", sender.send, "done")
    sender.close()
