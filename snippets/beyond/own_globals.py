import os

try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None

print("this file is run")
counter = 0


def count():
    global counter
    counter += 1
    return counter


if __name__ == "__main__":
    other = interpreters.create()
    print("there", other.call(count), other.call(count))
    print("here", count())
    print("same process", other.call(os.getpid) == os.getpid())
    other.close()
