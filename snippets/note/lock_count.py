from multiprocessing import Value
from unittest.mock import MagicMock

if __name__ == "__main__":
    lock = MagicMock()
    money = Value("i", 2000, lock=lock)
    money.value += 200
    print(*(name for name, *_ in lock.method_calls))
    print(money.value)
