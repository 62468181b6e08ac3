from functools import wraps
from pickle import dumps


def plainly(function):
    def wrapper():
        return function()

    return wrapper


def with_wraps(function):
    @wraps(function)
    def wrapper():
        return function()

    return wrapper


@plainly
def one():
    """counts one"""


@with_wraps
def two():
    """counts two"""


def by_name(function):
    try:
        dumps(function)
    except Exception:
        return "refused"
    return "pickled"


if __name__ == "__main__":
    for work in one, two:
        print(work.__qualname__, work.__doc__, by_name(work), sep=", ")
