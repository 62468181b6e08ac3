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
    return 1


@with_wraps
def two():
    """counts two"""
    return 2


def by_name(function):
    try:
        dumps(function)
    except Exception:
        return "refused"
    return "pickled"


if __name__ == "__main__":
    for work in one, two:
        names = work.__qualname__, work.__doc__
        print(work(), *names, by_name(work), sep=", ")
